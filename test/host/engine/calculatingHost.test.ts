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

  it("calculates a formula that was taken away and written again in one round trip with inserted columns", async () => {
    await onSheet((sheet) => {
      sheet.getRange("G1").values = [[""]];
      sheet.getRange("I:I").insert("Right");
      sheet.getRange("G1").formulas = [["=Totaal*2"]];
    });
    expect(await valuesOf(subject, "Plan", "E1:G1")).toEqual([[1200, "", 2400]]);
  });

  it("spills anew from where a formula went when only some rows move (support: Dynamic array formulas and spilled array behavior)", async () => {
    await onSheet((sheet) => {
      sheet.getRange("I1").formulas = [["=SEQUENCE(4)"]];
    });
    expect(await valuesOf(subject, "Plan", "H1:I4")).toEqual([
      ["", 1],
      ["", 2],
      ["", 3],
      ["", 4],
    ]);
    await onSheet((sheet) => sheet.getRange("H1:H2").delete("Left"));
    expect(await valuesOf(subject, "Plan", "H1:I4")).toEqual([
      [1, ""],
      [2, ""],
      [3, ""],
      [4, ""],
    ]);
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

  // support.microsoft.com "SUBTOTAL function"; ECMA-376 part 1, 18.17.7.316
  it("leaves rows out of SUBTOTAL that a filter hides, and those hidden by hand from 101 on", async () => {
    await onSheet((sheet) => {
      const formulas = [["=SUBTOTAL(9,Opleidingen[Uren])"], ["=SUBTOTAL(109,Opleidingen[Uren])"]];
      sheet.getRange("J10:J11").formulas = formulas;
    });
    const uren = (work: (table: Excel.Table) => void) =>
      onSheet((sheet) => work(sheet.tables.getItem("Opleidingen"))).then(() => valuesOf(subject, "Plan", "J10:J11"));
    expect(await uren(() => undefined)).toEqual([[24], [24]]);
    expect(await uren((table) => table.columns.getItem("Cursus").filter.applyValuesFilter(["BHV"]))).toEqual([
      [8],
      [8],
    ]);
    expect(await uren((table) => table.clearFilters())).toEqual([[24], [24]]);
    expect(await uren((table) => (table.getDataBodyRange().getRow(0).rowHidden = true))).toEqual([[24], [16]]);
  });

  // support.microsoft.com "How to correct a #REF! error"
  it("gives #REF! for a column that was deleted, and keeps what is left of a span", async () => {
    await onSheet((sheet) => {
      sheet.getRange("I1:I2").formulas = [["=SUM(Opleidingen[Uren])"], ["=COUNTA(Opleidingen[[Uren]:[Kosten]])"]];
    });
    await onSheet((sheet) => sheet.tables.getItem("Opleidingen").columns.getItem("Uren").delete());
    const cells = await subject.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const outside = sheet.getRange("H1:H2").load("formulas,values");
      const inside = sheet.getRange("B2").load("formulas,values");
      await context.sync();
      return [outside.formulas, outside.values, inside.formulas, inside.values];
    });
    expect(cells).toEqual([
      [["=SUM(#REF!)"], ["=COUNTA(Opleidingen[Kosten])"]],
      [["#REF!"], [2]],
      [["=#REF!*50"]],
      [["#REF!"]],
    ]);
    subject.host.undo();
    expect(await valuesOf(subject, "Plan", "I1:I2")).toEqual([[24], [4]]);
  });

  // support.microsoft.com "Using structured references with Excel tables": names in references adjust
  it("renames a column in the table's own formulas when its header is typed over", async () => {
    const { id } = subject.host.model.sheetByName("Plan") ?? { id: "" };
    subject.host.typeIntoCell(id, 0, 1, "Tijd");
    const read = await subject.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("C2:C3").load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(read).toEqual([
      [["=[@Tijd]*50"], ["=[@Tijd]*50"]],
      [[400], [800]],
    ]);
  });
});
