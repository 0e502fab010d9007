import { beforeEach, describe, expect, it } from "vitest";
import { calculateWith } from "../../../src/host/engine/recalculation";
import { hostUnderTest, valuesOf } from "../workbook/hostUnderTest";
import type { HostUnderTest } from "../workbook/hostUnderTest";

let subject: HostUnderTest;

beforeEach(async () => {
  subject = hostUnderTest();
  subject.host.attachEngine(calculateWith());
  await subject.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:C3").values = [
      ["Cursus", "Uren", "Kosten"],
      ["BHV", 8, ""],
      ["Excel", 16, ""],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Opleidingen";
    sheet.getRange("C2").formulas = [["=[@Uren]*50"]];
    sheet.getRange("C3").formulas = [["=[@Uren]*50"]];
    sheet.getRange("E1:E2").formulas = [["=SUM(Opleidingen[Kosten])"], ["=SORT(Opleidingen[Cursus],,-1)"]];
    context.workbook.names.add("Totaal", sheet.getRange("E1"));
    sheet.getRange("G1").formulas = [["=Totaal*2"]];
    await context.sync();
  });
});

function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return subject.run(async (context) => {
    work(context.workbook.worksheets.getItem("Plan"));
    await context.sync();
  });
}

describe("a workbook that calculates, through office.js", () => {
  it("gives values of formulas with structured references, names and spills", async () => {
    expect(await valuesOf(subject, "Plan", "C2:G3")).toEqual([
      [400, "", "Excel", "", ""],
      [800, "", "BHV", "", ""],
    ]);
    expect(await valuesOf(subject, "Plan", "E1:G1")).toEqual([[1200, "", 2400]]);
  });

  it("follows rows that are added to the table and rows inserted above it", async () => {
    await onSheet((sheet) => sheet.tables.getItem("Opleidingen").rows.add(undefined, [["Frans", 10, "=[@Uren]*50"]]));
    expect(await valuesOf(subject, "Plan", "E1:E4")).toEqual([[1700], ["Frans"], ["Excel"], ["BHV"]]);
    await onSheet((sheet) => sheet.getRange("1:2").insert("Down"));
    await onSheet((sheet) => (sheet.getRange("B4").values = [[20]]));
    expect(await valuesOf(subject, "Plan", "E3:G3")).toEqual([[2300, "", 4600]]);
  });

  it("keeps formulas when a sheet and a table get other names", async () => {
    await onSheet((sheet) => {
      sheet.name = "Plan 2026";
      sheet.tables.getItem("Opleidingen").name = "Cursussen";
    });
    await subject.run(async (context) => {
      context.workbook.worksheets.getItem("Plan 2026").getRange("B2").values = [[10]];
      await context.sync();
    });
    expect(await valuesOf(subject, "Plan 2026", "E1:G1")).toEqual([[1300, "", 2600]]);
  });

  it("gives #SPILL! when somebody writes in the way of an array, and takes it back with undo", async () => {
    await onSheet((sheet) => (sheet.getRange("E3").values = [["in de weg"]]));
    expect(await valuesOf(subject, "Plan", "E2:E3")).toEqual([["#SPILL!"], ["in de weg"]]);
    subject.host.undo();
    expect(await valuesOf(subject, "Plan", "E2:E3")).toEqual([["Excel"], ["BHV"]]);
  });
});
