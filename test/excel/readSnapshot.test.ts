import { beforeEach, describe, expect, it } from "vitest";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { excelUnderTest, valueOf } from "./excelUnderTest";

const rows = 3000;
let host: Host;

const snapshot = async () => valueOf(await excelWorkbook.read(() => true));

describe("reading a workbook in Excel on the web", () => {
  beforeEach(async () => {
    host = excelUnderTest({ platform: "OfficeOnline" });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C4:E4").values = [["ID", "Naam", "Som"]];
      const table = sheet.tables.add("C4:E5", true);
      table.name = "Mensen";
      sheet.getRange(`C5:E${4 + rows}`).formulas = Array.from({ length: rows }, (_, row) => [
        `P${row}`,
        `Naam ${row}`,
        `=${row}+1`,
      ]);
      table.resize(`C4:E${4 + rows}`);
      context.workbook.worksheets.add("Leeg");
      await context.sync();
    });
  });

  it("gives the same cells in parts when they do not fit in one answer", async () => {
    host.traffic.clear();
    const atOnce = await snapshot();
    expect(host.traffic.syncs).toHaveLength(2);
    expect(atOnce.sheets.map(({ values }) => values.length)).toEqual([rows + 1, 0]);
    host.setOptions({ payloadLimit: 50_000 });
    expect(await snapshot()).toEqual(atOnce);
    expect(host.traffic.syncs.length).toBeGreaterThan(5);
  });

  it("gives what cells accept along with them, also when they come in parts", async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.tables.getItem("Mensen").getDataBodyRange().getColumn(1);
      dataValidation.rule = { list: { inCellDropDown: true, source: "=Leeg!$A$1:$A$3" } };
      await context.sync();
    });
    const validated = (table: string, headers: readonly string[]) =>
      table === "Mensen"
        ? [
            { row: null, column: headers.indexOf("Naam") },
            { row: 2, column: 0 },
          ]
        : [];
    const read = async () =>
      valueOf(await excelWorkbook.read(() => true, validated)).tables.map((one) => one.validations);
    host.traffic.clear();
    const atOnce = await read();
    expect(host.traffic.syncs).toHaveLength(2);
    expect(atOnce).toEqual([
      [
        { cells: { row: null, column: 1 }, type: "List", formulas: ["=Leeg!$A$1:$A$3"] },
        { cells: { row: 2, column: 0 }, type: "None", formulas: [] },
      ],
    ]);
    host.setOptions({ payloadLimit: 50_000 });
    expect(await read()).toEqual(atOnce);
  });

  it("says so when not even one row fits", async () => {
    host.setOptions({ payloadLimit: 1200 });
    expect(await excelWorkbook.read(() => true)).toMatchObject({ ok: false, problem: { reason: "tooLarge" } });
  });

  it("takes rows out wherever they stand", async () => {
    const taken = [0, 1, 2, 7, 9, rows - 1];
    valueOf(await excelWorkbook.apply([{ kind: "removeRows", table: "Mensen", rows: taken }]));
    const [sheet] = (await snapshot()).sheets;
    const ids = sheet?.values.slice(1).map(([id]) => id) ?? [];
    expect(ids).toHaveLength(rows - taken.length);
    expect(ids.slice(0, 6)).toEqual(["P3", "P4", "P5", "P6", "P8", "P10"]);
    expect(ids.at(-1)).toBe(`P${rows - 2}`);
  });
});
