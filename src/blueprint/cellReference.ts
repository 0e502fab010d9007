import type { Area } from "./ops";

/** `AB` for column 27, counted from zero. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  const letter = String.fromCharCode(65 + (column % 26));
  return rest < 0 ? letter : columnLetters(rest) + letter;
}

/** `$C$7`, counted from zero. */
export function absoluteCell(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** `A1` or `A1:C5`, counted from zero. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** `'Lijsten'!$A$6:$A$9`; the sheet name is always quoted. */
export function absoluteArea(sheet: string, { row, column, rows, columns }: Area): string {
  const last = absoluteCell(row + rows - 1, column + columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${absoluteCell(row, column)}:${last}`;
}
