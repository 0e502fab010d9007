import type { Area } from "../workbook/snapshot";
import type { CompilationScope } from "./compiledFormula";

interface SheetNames {
  readonly alias: string;
  name: string;
}

/** The sheets and defined names that formulas are compiled against. Names are the same in upper and lower case. */
export class FormulaScope implements CompilationScope {
  private readonly sheets = new Map<string, SheetNames>();
  private readonly sheetIds = new Map<string, string>();
  /** Names that sheets had before they were renamed: formulas written then still use them. */
  private readonly formerNames = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private sheetsMade = 0;

  constructor(readonly spillOf: (sheetId: string, row: number, column: number) => Area | null) {}

  addSheet(sheetId: string, name: string): void {
    this.sheetsMade += 1;
    this.sheets.set(sheetId, { alias: `sheet_${String(this.sheetsMade)}`, name });
    this.sheetIds.set(name.toUpperCase(), sheetId);
  }

  removeSheet(sheetId: string): void {
    this.sheetIds.delete(this.nameOf(sheetId).toUpperCase());
    for (const [name, id] of this.formerNames) if (id === sheetId) this.formerNames.delete(name);
    for (const key of this.names.keys()) if (key.startsWith(`${sheetId}!`)) this.names.delete(key);
    this.sheets.delete(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.sheets.get(sheetId);
    if (sheet === undefined) return;
    this.sheetIds.delete(sheet.name.toUpperCase());
    this.formerNames.set(sheet.name.toUpperCase(), sheetId);
    sheet.name = name;
    this.sheetIds.set(name.toUpperCase(), sheetId);
  }

  setName(name: string, formula: string | null, sheetId: string | null): void {
    if (formula === null) this.names.delete(nameKey(name, sheetId));
    else this.names.set(nameKey(name, sheetId), formula);
  }

  /** What a sheet is called, and was called before. */
  namesOf(sheetId: string): readonly string[] {
    return [this.nameOf(sheetId), ...[...this.formerNames].filter(([, id]) => id === sheetId).map(([name]) => name)];
  }

  private nameOf(sheetId: string): string {
    return this.sheets.get(sheetId)?.name ?? "";
  }

  /** Alias to sheet id, as Univer wants it. */
  aliases(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.sheets].map(([sheetId, { alias }]) => [alias, sheetId]));
  }

  sheetNamed(name: string): string | null {
    const key = name.toUpperCase();
    return this.sheetIds.get(key) ?? this.formerNames.get(key) ?? null;
  }

  aliasOf(sheetId: string): string {
    return this.sheets.get(sheetId)?.alias ?? "";
  }

  definedName(name: string, sheetId: string): string | null {
    return this.names.get(nameKey(name, sheetId)) ?? this.names.get(nameKey(name, null)) ?? null;
  }
}

function nameKey(name: string, sheetId: string | null): string {
  return `${sheetId ?? ""}!${name.toUpperCase()}`;
}
