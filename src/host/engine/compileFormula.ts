import { parseA1Ref, toCol, tokenize } from "@borgar/fx";
import type { Area } from "../workbook/snapshot";
import { SHEET_COLUMNS, SHEET_ROWS } from "./a1Text";
import type { CompilationScope, CompiledFormula, SheetArea } from "./compiledFormula";
import type { FormulaPiece } from "./formulaPiece";
import { formulaShape } from "./formulaShape";
import { writeImplicitIntersections } from "./implicitIntersection";

const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO"]);
const INDIRECT = new Set(["OFFSET", "INDIRECT"]);
const SUBTOTALS = new Set(["SUBTOTAL", "AGGREGATE"]);
/** Names within names within names: deeper is a circle. */
const DEEPEST_NAME = 20;

/** Writes a formula in A1 notation as Univer understands it: names filled in, sheets by alias, spill references and `@` resolved. */
export function compileFormula(formula: string, sheetId: string, scope: CompilationScope): CompiledFormula {
  return new Compilation(sheetId, scope).compile(formula);
}

class Compilation {
  private readonly areas: SheetArea[] = [];
  private readonly mentions = new Set<string>();
  private readonly spillAnchors: SheetArea[] = [];

  constructor(
    private readonly sheetId: string,
    private readonly scope: CompilationScope,
  ) {}

  compile(formula: string): CompiledFormula {
    const pieces = writeImplicitIntersections(this.pieces(formula, 0));
    const { areas, mentions, spillAnchors } = this;
    const has = (names: ReadonlySet<string>): boolean => [...names].some((name) => mentions.has(name));
    return {
      text: pieces.map((piece) => piece.value).join(""),
      shape: formulaShape(pieces, mentions),
      areas,
      mentions,
      spillAnchors,
      volatile: has(VOLATILE),
      indirect: has(INDIRECT),
      isSubtotal: has(SUBTOTALS),
    };
  }

  private pieces(formula: string, depth: number): readonly FormulaPiece[] {
    const tokens = tokenize(formula);
    return tokens.flatMap((token, index) => {
      const next = tokens[index + 1];
      const previous = tokens[index - 1];
      if (isSpillMark(token) && previous !== undefined && isReference(previous)) return [];
      if (token.type === "context" || (token.value === "!" && previous?.type === "context")) return [];
      if (token.type === "range_named")
        return this.namePieces(token.value, next !== undefined && isSpillMark(next), depth);
      const value = this.text(token, next !== undefined && isSpillMark(next));
      return [{ type: token.type, value: isNegatedLiteral(token, previous) ? `(${value})` : value }];
    });
  }

  private text(token: FormulaPiece, spills: boolean): string {
    switch (token.type) {
      case "range":
      case "range_beam":
      case "range_ternary":
        return this.referenceText(token.value, spills);
      case "func":
        return this.functionText(token.value);
      case "structured":
        return "#REF!";
      case "whitespace":
      case "newline":
        return " ";
      default:
        return token.value;
    }
  }

  private functionText(name: string): string {
    const plain = name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    this.mentions.add(plain);
    return plain;
  }

  private referenceText(text: string, spills: boolean): string {
    const reference = parseA1Ref(text);
    const range = reference && "range" in reference ? reference.range : undefined;
    const sheetId = this.sheetOf(reference?.context ?? []);
    if (range === undefined || sheetId === null) return "#REF!";
    const rows = span(range.top, range.bottom, SHEET_ROWS);
    const columns = span(range.left, range.right, SHEET_COLUMNS);
    const area: Area = { row: rows.from, rows: rows.size, column: columns.from, columns: columns.size };
    return spills ? this.spillText(sheetId, area) : this.areaText(sheetId, area);
  }

  /** Microsoft: a spilled range operator on a cell without a formula gives `#REF!`: https://support.microsoft.com/office/3dd5899f-bca2-4b9d-a172-3eae9ac22efd */
  private spillText(sheetId: string, anchor: Area): string {
    this.spillAnchors.push({ sheetId, area: anchor });
    const area = this.scope.spillOf(sheetId, anchor.row, anchor.column);
    if (area !== null) return this.areaText(sheetId, area);
    this.areas.push({ sheetId, area: anchor });
    return "#REF!";
  }

  private areaText(sheetId: string, area: Area): string {
    this.areas.push({ sheetId, area });
    const prefix = sheetId === this.sheetId ? "" : `${this.scope.aliasOf(sheetId)}!`;
    return prefix + cornersText(area);
  }

  private namePieces(text: string, spills: boolean, depth: number): readonly FormulaPiece[] {
    const reference = parseA1Ref(text);
    const name = reference && "name" in reference ? reference.name : text;
    const sheetId = this.sheetOf(reference?.context ?? []);
    if (sheetId === null || depth > DEEPEST_NAME) return [{ type: "error", value: "#REF!" }];
    this.mentions.add(name.toUpperCase());
    const formula = this.scope.definedName(name, sheetId);
    if (formula === null) return [{ type: "range_named", value: variableName(name) }];
    const body = tokenize(formula).filter((token) => token.type !== "fx_prefix" && token.type !== "whitespace");
    const [only] = body;
    if (spills && only !== undefined && body.length === 1) return [{ type: "range", value: this.text(only, true) }];
    const pieces = this.pieces(formula, depth + 1).filter((piece) => piece.type !== "fx_prefix");
    return pieces.length === 1
      ? pieces
      : [{ type: "operator", value: "(" }, ...pieces, { type: "operator", value: ")" }];
  }

  private sheetOf(context: readonly string[]): string | null {
    const [name, ...others] = context;
    if (name === undefined) return this.sheetId;
    this.mentions.add(name.toUpperCase());
    return others.length > 0 ? null : this.scope.sheetNamed(name);
  }
}

/** Names that LET and LAMBDA give mean the same in upper and lower case; for Univer they do not. */
function variableName(name: string): string {
  return name.replace(/^_xlpm\./i, "").toLowerCase();
}

function isSpillMark(token: FormulaPiece): boolean {
  return token.type === "operator" && token.value === "#";
}

/** Univer does not parse `-"5"` and `--TRUE`, but does with parentheses. */
function isNegatedLiteral(token: FormulaPiece, previous: FormulaPiece | undefined): boolean {
  return (token.type === "string" || token.type === "bool") && previous?.value === "-";
}

function isReference(token: FormulaPiece): boolean {
  return token.type === "range" || token.type === "range_named";
}

function span(
  one: number | null | undefined,
  other: number | null | undefined,
  size: number,
): { readonly from: number; readonly size: number } {
  const from = Math.min(one ?? 0, other ?? size - 1);
  return { from, size: Math.max(one ?? 0, other ?? size - 1) - from + 1 };
}

function cornersText(area: Area): string {
  const first = toCol(area.column);
  const last = toCol(area.column + area.columns - 1);
  if (area.rows === SHEET_ROWS) return `${first}:${last}`;
  const bottom = String(area.row + area.rows);
  if (area.columns === SHEET_COLUMNS) return `${String(area.row + 1)}:${bottom}`;
  const corner = `${first}${String(area.row + 1)}`;
  return area.rows === 1 && area.columns === 1 ? corner : `${corner}:${last}${bottom}`;
}
