import { isReference, parseStructRef, stringifyStructRef, stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { arrayFunctions, laterFunctions, worksheetFunctions } from "./laterFunctions";

/** What a formula means depends on: the tables and custom functions of the workbook, and the table its own cell lies in. */
export interface FormulaContext {
  readonly tableNames: readonly string[];
  /** With namespace, as typed: `OPL.SNIJLIJN`. */
  readonly customFunctionNames: readonly string[];
  readonly ownTable: string | null;
}

const addInPrefix = "_xldudf_";

/** Add-in functions are stored as `_xldudf_NAMESPACE_NAME`, dots as underscores (OfficeDev/office-js issue 5611). */
function storedCustomName(name: string): string {
  return addInPrefix + name.replaceAll(".", "_");
}

function storedFunction(name: string, context: FormulaContext): string {
  const upper = name.toUpperCase();
  const custom = context.customFunctionNames.find((known) => known.toUpperCase() === upper);
  if (custom !== undefined) return storedCustomName(custom);
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return laterFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

function storedReference(reference: string, ownTable: string | null): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const table = parsed.table === "" || parsed.table === undefined ? (ownTable ?? "") : parsed.table;
  if (parsed.columns?.length === 0 && parsed.sections?.length === 1) {
    const [section = ""] = parsed.sections;
    return `${table}[[#${section.replace(/(^|\s)\w/g, (letter) => letter.toUpperCase())}]]`;
  }
  return stringifyStructRef({ ...parsed, table }, { thisRow: true });
}

/** Names that LET and LAMBDA introduce; files store them as `_xlpm.name`. */
function introducedNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: string[] = [];
  const solid = tokens.filter((token) => token.type !== "whitespace");
  solid.forEach((token, index) => {
    const before = solid[index - 1];
    if (token.value === "(") calls.push(before?.type === "func" ? before.value.toUpperCase() : "");
    if (token.value === ")") calls.pop();
    const introduces =
      /(^|\.)(LET|LAMBDA)$/.test(calls.at(-1) ?? "") && (before?.value === "(" || before?.value === ",");
    if (introduces && token.type === "range_named" && solid[index + 1]?.value === ",")
      names.add(token.value.toLowerCase());
  });
  return names;
}

/** `A1#` and `@A1:A9` are functions in a file. */
function withStoredOperators(tokens: readonly Token[]): readonly Token[] {
  const written: Token[] = [];
  for (const token of tokens) {
    const before = written.at(-1);
    if (token.type === "operator" && token.value === "#" && before) {
      written.splice(-1, 1, { ...before, value: `_xlfn.ANCHORARRAY(${before.value})` });
    } else if (isReference(token) && before?.value === "@") {
      written.splice(-1, 1, { ...token, value: `_xlfn.SINGLE(${token.value})` });
    } else written.push(token);
  }
  return written;
}

/**
 * The formula as files hold it: without `=`, `[@X]` as `tbl[[#This Row],[X]]`, a bare table as `tbl[]`, later functions with
 * prefix and custom functions in their stored name. Text literals are left alone.
 */
export function fileFormula(formula: string, context: FormulaContext): string {
  const tokens = tokenize(formula.startsWith("=") ? formula : `=${formula}`);
  const introduced = introducedNames(tokens);
  const tables = new Set(context.tableNames.map((name) => name.toLowerCase()));
  const written = tokens.slice(1).map((token): Token => {
    if (token.type === "func") return { ...token, value: storedFunction(token.value, context) };
    if (token.type === "structured") return { ...token, value: storedReference(token.value, context.ownTable) };
    if (token.type !== "range_named") return token;
    if (introduced.has(token.value.toLowerCase())) return { ...token, value: `_xlpm.${token.value}` };
    return tables.has(token.value.toLowerCase()) ? { ...token, value: `${token.value}[]` } : token;
  });
  return stringifyTokens([...withStoredOperators(written)]);
}

function shownReference(reference: string, ownTable: string | null): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const isOwn = parsed.table?.toLowerCase() === ownTable?.toLowerCase();
  const everything = parsed.columns?.length === 0;
  if (everything && parsed.sections?.length === 0) return parsed.table ?? reference;
  if (everything && parsed.sections?.[0] === "this row") return `${isOwn ? "" : (parsed.table ?? "")}[@]`;
  return stringifyStructRef(isOwn && !everything ? { ...parsed, table: "" } : parsed);
}

function shownFunction(name: string, context: FormulaContext): string {
  const lower = name.toLowerCase();
  const custom = context.customFunctionNames.find((known) => storedCustomName(known).toLowerCase() === lower);
  return custom ?? name.replace(/^_xlfn\.(_xlws\.)?/i, "");
}

/**
 * The formula as Excel shows it, with leading `=`, from what a file holds. A custom function that the caller does not know keeps its
 * stored name, so that saving gives the same file again.
 */
export function formulaFromFile(stored: string, context: FormulaContext): string {
  const spills = stored
    .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, "$1#")
    .replace(/_xlfn\.SINGLE\(([^()]*)\)/gi, "@$1");
  const tokens = tokenize(`=${spills}`).map((token): Token => {
    if (token.type === "func") return { ...token, value: shownFunction(token.value, context) };
    if (token.type === "structured") return { ...token, value: shownReference(token.value, context.ownTable) };
    return token.type === "range_named" ? { ...token, value: token.value.replace(/^_xlpm\./i, "") } : token;
  });
  return stringifyTokens(tokens);
}

/** True when the formula may answer with an array: it calls a function that can, or refers to a spilled range. */
export function canSpill(formula: string, context: FormulaContext): boolean {
  const custom = new Set(context.customFunctionNames.map((name) => name.toUpperCase()));
  return tokenize(formula).some(
    ({ type, value }) =>
      (type === "func" && (arrayFunctions.has(value.toUpperCase()) || custom.has(value.toUpperCase()))) ||
      (type === "operator" && value === "#"),
  );
}
