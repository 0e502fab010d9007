import type { OtherContent, ProblemTexts } from "./problemFacts";

const contents: Readonly<Record<OtherContent, string>> = {
  xls: "a workbook in the old .xls format. Open it in Excel and save it as .xlsx or CSV",
  pdf: "a PDF. Ask for the data as CSV or Excel file",
  picture: "a picture. Ask for the data as CSV or Excel file",
  zip: "a compressed file. Unpack it first",
  protectedWorkbook: "a workbook with a password. Open it in Excel and save it without password",
  unknown: "neither text nor a workbook. Choose a CSV or .xlsx file",
};

/** Import problems in English. */
export const problemsEn: ProblemTexts = {
  emptyFile: () => "The file is empty. Choose another file.",
  headerOnly: () => "The file holds column headers only and no rows. Check whether the export succeeded.",
  notATable: ({ what }) => `This file is ${contents[what]}.`,
  damagedWorkbook: () => "The workbook is damaged and cannot be read. Open it in Excel, save it again and retry.",
  unclosedQuote: () =>
    'From this row on a quotation mark (") is opened that never closes, so that the rest of the file became one cell. Repair that mark in the file.',
  tooManyCells: ({ cells, headers }) =>
    `The row has ${cells} cells, but there are ${headers} column headers. What stands behind the last column is not read. See whether there is one separator too many.`,
  tooFewCells: ({ cells, headers }) =>
    `The row has only ${cells} of the ${headers} cells. The others are read as empty. See whether the row was cut off.`,
  doubleHeader: ({ header }) =>
    `The column header "${header}" occurs more than once. Choose yourself which column is the right one.`,
  oddCharacters: ({ found }) =>
    `"${found}" holds odd characters. Choose another text encoding until all letters are right.`,
  specialColumn: ({ header, category }, words) =>
    `The column "${header}" holds ${words.category[category]}. A training plan has no need of it; the column is not read.`,
  missingColumn: ({ field }, words) =>
    `Choose the column with ${words.field(field)}. Without it the file cannot be imported.`,
  emptyRequired: ({ field }, words) =>
    `${words.field(field)} is empty. The row is skipped; fill in the cell in the file.`,
  notADate: ({ found }) => `"${found}" is not a date. The cell stays empty; correct the date in the file.`,
  notANumber: ({ found }) => `"${found}" is not a number. The cell stays empty; correct the number in the file.`,
  notYesNo: ({ found }) => `"${found}" is neither yes nor no. The cell stays empty.`,
  unknownWord: ({ found }) =>
    `"${found}" is not in the picklist. The cell stays empty; choose another column or change the word.`,
  outOfBounds: ({ found, min, max }) =>
    `${found} is outside ${boundsText(min, max)}. The cell stays empty; check the number.`,
  doubleId: ({ id, firstRow }) =>
    `${id} stood in row ${firstRow} already. Only that first row is read; remove the double one.`,
  unknownEmployee: ({ id }) => `${id} is not in the staff list. The row is skipped; import the staff list first.`,
  formulaText: ({ found }) => `"${found}" looks like a formula. It is imported as plain text and never calculated.`,
  assumedDays: ({ days }) =>
    `The file gives one date and ${days} days. The next working days were taken as training days, from 9:00 each. Change them where that is wrong.`,
  endBeforeStart: ({ start, end }) =>
    `The end date ${end} lies before the start date ${start}. Both were taken over; check them.`,
};

function boundsText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `the bounds ${min} and ${max}`;
  return min !== null ? `the bound: at least ${min}` : `the bound: at most ${max ?? ""}`;
}
