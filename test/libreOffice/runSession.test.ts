import { describe, expect, it } from "vitest";
import { openXlsx } from "../../src/host/files/openXlsx";
import { saveXlsx } from "../../src/host/files/saveXlsx";
import { customFunctionNames, richWorkbook } from "../host/files/aRichWorkbook";
import { libreOfficeTests } from "./libreOfficeTests";
import { runSession, savedByLibreOffice } from "./runSession";

const budget = "Begroting 'A' & B";

describe.skipIf(libreOfficeTests.skipped)("a saved workbook, opened in LibreOffice", () => {
  it("shows its table, names, drop-downs, charts and protection", async () => {
    const answer = await runSession(await saveXlsx(richWorkbook, customFunctionNames));
    expect(answer.tables).toEqual([{ name: "Begroting", sheet: budget, row: 2, column: 0, rows: 5, columns: 5 }]);
    expect(answer.names.map(({ name }) => name).sort()).toEqual(["AlleBedragen", "Begrotingsjaar", "Soorten"]);
    const [sheet, lists] = answer.sheets;
    expect(sheet).toMatchObject({ name: budget, visible: true, protected: true });
    expect(sheet?.charts).toHaveLength(2);
    expect(sheet?.validations).toHaveLength(8);
    expect(sheet?.validations).toContainEqual(
      expect.objectContaining({ row: 3, column: 3, type: "LIST", formula1: "Soorten", title: "Soort" }),
    );
    expect(sheet?.conditionalFormats).toBeGreaterThanOrEqual(5);
    expect(lists).toMatchObject({ name: "Lijsten", visible: false });
  });

  it("calculates on: another number of participants gives another total", async () => {
    const total = { sheet: "Overzicht", cell: "A3" };
    const { answers } = await runSession(await saveXlsx(richWorkbook, customFunctionNames), {
      steps: [
        { set: [], read: [total] },
        { set: [{ sheet: budget, cell: "B4", value: 0 }], read: [total] },
      ],
    });
    expect(answers).toEqual([[{ value: 5237.5 }], [{ value: 4211.5 }]]);
  });

  it("comes back from LibreOffice with its values, formulas, table and drop-downs", async () => {
    const opened = await openXlsx(
      await savedByLibreOffice(await saveXlsx(richWorkbook, customFunctionNames)),
      customFunctionNames,
    );
    if (!opened.ok) throw new Error(opened.problem.code);
    const [sheet, , overview] = opened.snapshot.sheets;
    const [original, , originalOverview] = richWorkbook.sheets;
    const shown = (cells: (typeof richWorkbook.sheets)[number]["cells"]) =>
      cells
        .filter(({ value }) => value !== null && value !== "")
        .map(({ row, column, value }) => ({ row, column, value }));
    const sorted = shown(original?.cells ?? []).sort((a, b) => a.row - b.row || a.column - b.column);
    expect(shown(sheet?.cells ?? [])).toEqual(sorted);
    expect(sheet?.cells.find(({ row, column }) => row === 3 && column === 4)?.formula).toBe(
      "=ROUND([@Aantal]*[@[Prijs per stuk (€)]],2)",
    );
    expect(sheet?.tables[0]).toMatchObject({ name: "Begroting", area: original?.tables[0]?.area, showTotals: true });
    expect(sheet?.validations.map(({ area }) => area)).toEqual(
      expect.arrayContaining(original?.validations.map(({ area }) => area) ?? []),
    );
    expect(sheet?.conditionalFormats.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["Custom", "CellValue", "DataBar", "ColorScale", "IconSet"]),
    );
    expect(sheet?.charts.map(({ chartType }) => chartType)).toEqual(["ColumnClustered", "BarStacked100"]);
    expect(opened.snapshot.names.map(({ name }) => name).sort()).toEqual(["AlleBedragen", "Begrotingsjaar", "Soorten"]);
    const total = originalOverview?.cells.find(({ formula }) => formula === "=SUM(Begroting[Bedrag])");
    expect(overview?.cells.find(({ row, column }) => row === total?.row && column === total.column)?.formula).toBe(
      total?.formula,
    );
  });
});
