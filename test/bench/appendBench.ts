import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { emptyWorkbook } from "./emptyWorkbook";
import type { Figure } from "./figure";

const table = "Regels";
const columnCount = 10;
const rows = Array.from({ length: 1000 }, (_row, index) => [
  `BG-${String(index + 1).padStart(4, "0")}`,
  `OPL-${String((index % 40) + 1).padStart(3, "0")}`,
  "cursusgeld",
  `Omschrijving van regel ${index + 1}`,
  (index % 25) + 1,
  Math.round(10_000 + 137.31 * index) / 100,
  0.21,
  46_388 + (index % 365),
  "Productie",
  index % 3 === 0 ? "ja" : "nee",
]);

/** Bytes on the wire for 1,000 new rows of 10 columns, by the product's own way and by one `rows.add` a row in the same number of round trips. */
export async function run(): Promise<readonly Figure[]> {
  const ours = await bytesOf(async () => {
    const result = await excelWorkbook.apply([{ kind: "appendRows", table, rows }]);
    if (!result.ok) throw new Error(`The rows were not written: ${result.problem.reason}`);
  });
  const naive = await bytesOf(() =>
    Excel.run(async (context) => {
      const added = context.workbook.tables.getItem(table).rows;
      for (const row of rows) added.add(undefined, [row]);
      await context.sync();
    }),
  );
  return [
    {
      figure: "append1000x10.bytes",
      value: ours,
      unit: "bytes",
      peer: `${naive} by a rows.add a row`,
      ratio: ours / naive,
    },
  ];
}

async function bytesOf(append: () => Promise<void>): Promise<number> {
  const { host } = emptyWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const header = sheet.getRange("A1:J1");
    header.values = [Array.from({ length: columnCount }, (_column, index) => `Kolom ${index + 1}`)];
    sheet.tables.add("A1:J2", true).name = table;
    await context.sync();
  });
  host.traffic.clear();
  await append();
  const { bytes } = host.traffic;
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    if (body.values.filter(([id]) => id !== "").length !== rows.length) throw new Error("Not all rows arrived.");
  });
  return bytes;
}
