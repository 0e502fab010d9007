import type { CellStyle, TableSnapshot } from "../../workbook/snapshot";

/** Accent colours of Office's default theme, as Excel's built-in table styles use them (Medium 1-7 and Light 8-14 count through them). */
const accents = ["#404040", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const bands = ["#EDEDED", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

/** The look a table's style gives a cell below its own formatting: header, banded rows, totals row. */
export function tableLook(table: TableSnapshot, row: number): CellStyle {
  const number = Number(/(\d+)$/.exec(table.style)?.[1] ?? 2);
  const accent = accents[(number - 1) % 7] ?? "#4472C4";
  const band = bands[(number - 1) % 7] ?? "#D9E1F2";
  const fromTop = row - table.area.row;
  if (fromTop === 0 && table.showHeaders) return { fill: accent, fontColor: "#FFFFFF", bold: true };
  if (fromTop === table.area.rows - 1 && table.showTotals)
    return { bold: true, borders: { top: { style: "Double", color: accent } } };
  const line = { bottom: { style: "Continuous", color: band } };
  const isBand = table.showBandedRows && (fromTop - (table.showHeaders ? 1 : 0)) % 2 === 0;
  return isBand ? { fill: band, borders: line } : { borders: line };
}
