import { beforeEach, describe, expect, it } from "vitest";
import { codeOf, hostUnderTest, valuesOf, hostWithSheet, type HostWithSheet } from "./workbook/hostUnderTest";

let excel: HostWithSheet;

beforeEach(async () => {
  excel = await hostWithSheet();
});

const write = (address: string, values: unknown[][]) =>
  excel.onSheet((sheet) => {
    sheet.getRange(address).values = values;
  });
const sheetId = () => excel.host.model.sheetByName("S")?.id ?? "";
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("undo (docs:excel/excel-add-ins-undo-capabilities)", () => {
  it("takes back one sync at a time", async () => {
    await write("A1", [[1]]);
    await write("A1:B1", [[2, 3]]);
    excel.host.undo();
    expect(await valuesOf(excel, "S", "A1:B1")).toEqual([[1, ""]]);
    excel.host.undo();
    expect(await valuesOf(excel, "S", "A1:B1")).toEqual([["", ""]]);
  });

  it("undoes a table with everything in it", async () => {
    const before = excel.host.snapshot();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, "=[@a]*2"],
      ];
      sheet.tables.add("A1:B2", true).name = "T";
      sheet.getRange("A3").values = [[2]];
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(excel.host.undo()).toBe(true);
    expect(excel.host.snapshot()).toEqual(before);
  });

  it.each([
    ["protecting a sheet", (sheet: Excel.Worksheet) => sheet.protection.protect()],
    ["renaming a sheet on the desktop", (sheet: Excel.Worksheet) => (sheet.name = "Other")],
    ["hiding a sheet on the desktop", (sheet: Excel.Worksheet) => (sheet.visibility = "Hidden")],
    ["deleting a sheet", (sheet: Excel.Worksheet) => sheet.delete()],
  ])("%s clears the stack", async (_what, change) => {
    await write("A1", [[1]]);
    await excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("S"));
      await context.sync();
    });
    expect(excel.host.undo()).toBe(false);
  });
});

describe("events (docs:excel/excel-add-ins-events)", () => {
  it("tells who registered, with source and values, and nobody else", async () => {
    const heard: unknown[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").onChanged.add(async ({ address, source, triggerSource, details }) => {
        heard.push([address, source, triggerSource, details?.valueBefore, details?.valueAfter]);
      });
      await context.sync();
    });
    await write("A1", [[1]]);
    excel.host.editAsColleague(sheetId(), "A1", [[2]]);
    excel.host.typeIntoCell(sheetId(), 0, 0, "3");
    await settle();
    expect(heard).toEqual([
      ["A1", "Local", "ThisLocalAddin", "", 1],
      ["A1", "Remote", "Unknown", 1, 2],
      ["A1", "Local", "Unknown", 2, 3],
    ]);
  });

  it("gives the changed range of a table event", async () => {
    const heard: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1:A2").values = [["h"], [1]];
      sheet.tables.add("A1:A2", true).onChanged.add(async (args) => {
        heard.push(
          await excel.run(async (inner) => {
            const range = args.getRange(inner).load("address,values");
            await inner.sync();
            return [args.changeType, range.address, range.values];
          }),
        );
      });
      await context.sync();
    });
    await write("A2", [[5]]);
    await settle();
    await settle();
    expect(heard).toEqual([["RangeEdited", "S!A2", [[5]]]]);
  });
});

describe("circumstances", () => {
  it("refuses requests while a cell is edited, and waits with delayForCellEdit (docs:excel/excel-add-ins-delay-in-cell-edit)", async () => {
    excel.host.setOptions({ cellEditMode: true });
    expect(await codeOf(write("A1", [[1]]))).toBe("InvalidOperationInCellEditMode");
    const { Excel: library } = globalThis as unknown as { Excel: typeof Excel };
    const waiting = library.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("S").getRange("A1").values = [[4]];
      await context.sync();
    });
    await settle();
    expect(excel.host.calculation.cellValue(sheetId(), 0, 0)).toBeNull();
    excel.host.setOptions({ cellEditMode: false });
    await waiting;
    expect(excel.host.calculation.cellValue(sheetId(), 0, 0)).toBe(4);
  });

  it("limits payloads on the web alone (docs:concepts/resource-limits-and-performance-optimization)", async () => {
    excel.host.setOptions({ payloadLimit: 2_000 });
    expect(await codeOf(write("A1", [["x".repeat(3_000)]]))).toBeNull();
    excel.host.setOptions({ platform: "OfficeOnline" });
    expect(await codeOf(write("A1", [["y".repeat(3_000)]]))).toBe("RequestPayloadSizeLimitExceeded");
    expect(await codeOf(valuesOf(excel, "S", "A1"))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("refuses members above the requirement set it reports (ref: requirement-sets/excel)", async () => {
    excel.host.setOptions({ requirementSets: { ExcelApi: "1.7" } });
    const work = excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ApiNotFound");
  });

  it.each(["before", "after"] as const)(
    "breaks off %s the action that is planned to fail, and keeps what was done (excel-facts §0.1)",
    async (moment) => {
      const faulty = hostUnderTest({ faults: [{ request: 0, actionIndex: 6, moment, code: "GeneralException" }] });
      const work = faulty.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
        await context.sync();
      });
      expect(await codeOf(work)).toBe("GeneralException");
      expect(faulty.host.calculation.cellValue(faulty.host.model.activeSheet.id, 0, 0)).toBe(
        moment === "after" ? 1 : null,
      );
    },
  );

  it("counts syncs, actions and bytes without the library's cleaning up, which leaves no reference behind", async () => {
    excel.host.traffic.clear();
    await write("A1", [[1]]);
    expect(excel.host.traffic.syncs).toHaveLength(1);
    expect(excel.host.traffic.actions).toBe(7);
    expect(excel.host.traffic.bytes).toBeGreaterThan(500);
    await settle();
    expect(excel.host.references.size).toBe(0);
  });
});

describe("snapshots", () => {
  it("opens what it saved, and saves it again the same", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, "=[@a]*2"],
      ];
      sheet.tables.add("A1:B2", true).showTotals = true;
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.getRange("D1:D2").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      sheet.getRange("D1").format.borders.getItem("EdgeBottom").style = "Continuous";
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B2"));
      chart.setPosition("F1", "H9");
      chart.axes.valueAxis.title.text = "Hours";
      sheet.showHeadings = false;
      sheet.customProperties.add("k", "v");
      context.workbook.properties.title = "Plan";
      context.workbook.names.add("N", sheet.getRange("A2"));
      context.workbook.settings.add("k", [1, 2]);
      await context.sync();
    });
    const saved = excel.host.snapshot();
    const other = hostUnderTest();
    other.host.open(JSON.parse(JSON.stringify(saved)) as typeof saved);
    expect(other.host.snapshot()).toEqual(saved);
    expect(await valuesOf(other, "S", "A1:A3")).toEqual([["a"], [1], ["Total"]]);
  });
});
