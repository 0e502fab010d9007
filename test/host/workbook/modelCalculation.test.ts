import { beforeEach, describe, expect, it } from "vitest";
import { calculateWith } from "../../../src/host/engine/recalculation";
import { hostUnderTest, valuesOf, type HostUnderTest } from "./hostUnderTest";

let excel: HostUnderTest;

beforeEach(async () => {
  excel = hostUnderTest();
  excel.host.attachEngine(calculateWith());
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("S");
    sheet.getRange("A1:C3").values = [
      ["ID", "Hours", "Cost"],
      ["a", 2, 10],
      ["b", 3, 20],
    ];
    sheet.tables.add("A1:C3", true).name = "Needs";
    await context.sync();
  });
});

const write = (address: string, values: unknown[][]) =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange(address).values = values;
    await context.sync();
  });
const sheetId = () => excel.host.model.sheetByName("S")?.id ?? "";

describe("a calculator on the workbook", () => {
  it("calculates before a query is answered, in the same sync as the write", async () => {
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("D1").values = [["Total"]];
      sheet.getRange("D2").formulas = [["=[@Hours]*[@Cost]"]];
      sheet.getRange("F1").formulas = [["=SUM(Needs[Total])"]];
      const range = sheet.getRange("F1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[80]]);
  });

  it("follows rows that are added, a renamed column and an undo", async () => {
    await write("F1", [["=SUM(Needs[Hours])"]]);
    await write("A4:C4", [["c", 5, 1]]);
    await write("B1", [["Time"]]);
    expect(await valuesOf(excel, "S", "F1")).toEqual([[10]]);
    excel.host.undo();
    excel.host.undo();
    expect(await valuesOf(excel, "S", "F1")).toEqual([[5]]);
  });

  it("spills a dynamic array, and shows #SPILL! when something is in the way (support: Dynamic array formulas and spilled array behavior)", async () => {
    await write("F1", [["=SEQUENCE(3)"]]);
    expect(await valuesOf(excel, "S", "F1:F3")).toEqual([[1], [2], [3]]);
    const spill = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("F1").getSpillingToRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(spill).toBe("S!F1:F3");
    await write("F2", [["in the way"]]);
    expect(await valuesOf(excel, "S", "F1:F3")).toEqual([["#SPILL!"], ["in the way"], [""]]);
    await write("F2", [[""]]);
    expect(await valuesOf(excel, "S", "F1:F3")).toEqual([[1], [2], [3]]);
  });

  it("does not spill inside a table (support: #SPILL! error - table formula)", async () => {
    await write("C2", [["=SEQUENCE(2)"]]);
    expect(await valuesOf(excel, "S", "C2")).toEqual([["#SPILL!"]]);
  });

  it("keeps values still in manual mode until it is told to calculate (ref: excel.application.yml calculationMode)", async () => {
    await write("F1", [["=SUM(Needs[Hours])"]]);
    await excel.host.calculated();
    await excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    await write("B2", [[100]]);
    expect(await valuesOf(excel, "S", "F1")).toEqual([[5]]);
    await excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    expect(await valuesOf(excel, "S", "F1")).toEqual([[103]]);
  });

  it("calculates a workbook that was opened", async () => {
    await write("F1", [["=SUM(Needs[Hours])"]]);
    await excel.host.calculated();
    excel.host.open(excel.host.snapshot());
    expect(excel.host.typeIntoCell(sheetId(), 1, 1, "10").isTaken).toBe(true);
    expect(await valuesOf(excel, "S", "F1")).toEqual([[13]]);
  });
});
