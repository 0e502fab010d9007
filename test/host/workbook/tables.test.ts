import { beforeEach, describe, expect, it } from "vitest";
import { codeOf, hostUnderTest, valuesOf, type HostUnderTest } from "./hostUnderTest";

let excel: HostUnderTest;

beforeEach(async () => {
  excel = hostUnderTest();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:C3").values = [
      ["ID", "Hours", "Cost"],
      ["a", 2, 10],
      ["b", 3, 20],
    ];
    sheet.tables.add("A1:C3", true).name = "Needs";
    await context.sync();
  });
});

const tableAddress = (name = "Needs") =>
  excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("address");
    await context.sync();
    return range.address;
  });

describe("tables", () => {
  it("grows when values are written directly below it (docs:excel/co-authoring-in-excel-add-ins)", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A4:C5").values = [
        ["c", 1, 5],
        ["d", 4, 7],
      ];
      await context.sync();
    });
    expect(await tableAddress()).toBe("Plan!A1:C5");
  });

  it("does not grow over rows that stay empty (docs:excel/co-authoring-in-excel-add-ins)", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A4:C5").values = [
        ["c", 1, 5],
        ["", "", ""],
      ];
      await context.sync();
    });
    expect(await tableAddress()).toBe("Plan!A1:C4");
  });

  it("does not grow where something stood below already (docs:excel/co-authoring-in-excel-add-ins)", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("C5").values = [["note"]];
      sheet.getRange("A4:C5").values = [
        ["c", 1, 5],
        ["d", 4, 7],
      ];
      await context.sync();
    });
    expect(await tableAddress()).toBe("Plan!A1:C3");
  });

  it.each(["'Plan'!$H$1", "Plan!$H$1", "'Plan'!$H1"])(
    "takes the same formula in every cell for a calculated column, also with %s in it (support: Use calculated columns in an Excel table)",
    async (reference) => {
      const formula = (row: number) => [`=[@Hours]*${reference.replace("H1", `H${row}`)}`];
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.getRange("C2:C3").formulas = [formula(1), formula(2)];
        sheet.getRange("A4").values = [["c"]];
        await context.sync();
      });
      const read = excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Plan").getRange("C4").load("formulas");
        await context.sync();
        return String(range.formulas[0]?.[0]);
      });
      expect((await read).replace(/'/g, "")).toBe(`=[@Hours]*${reference.replace(/'/g, "").replace("$H1", "$H3")}`);
    },
  );

  it("fills a calculated column and gives new rows its formula (support: Use calculated columns in an Excel table)", async () => {
    const formulas = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("D1").values = [["Total"]];
      sheet.getRange("D2").formulas = [["=[@Hours]*[@Cost]"]];
      sheet.getRange("A4:C4").values = [["c", 1, 5]];
      const range = sheet.getRange("D1:D4").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["Total"], ["=[@Hours]*[@Cost]"], ["=[@Hours]*[@Cost]"], ["=[@Hours]*[@Cost]"]]);
    expect(await tableAddress()).toBe("Plan!A1:D4");
  });

  it("renames a column when its header is edited, also in formulas; a repeated header gets a number (support: Overview of Excel tables)", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("F1").formulas = [["=SUM(Needs[Hours])"]];
      sheet.getRange("B1").values = [["Time (h)"]];
      sheet.getRange("C1").values = [["Time (h)"]];
      const columns = context.workbook.tables.getItem("Needs").columns.load("items/name");
      const formula = sheet.getRange("F1").load("formulas");
      await context.sync();
      return [columns.items.map(({ name }) => name), formula.formulas];
    });
    expect(seen).toEqual([["ID", "Time (h)", "Time (h)2"], [["=SUM(Needs[Time (h)])"]]]);
  });

  it("adds rows, also to a table made of its header row alone (docs:tutorials/excel-tutorial)", async () => {
    const values = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Name", "Amount"]];
      table.rows.add(undefined, [
        ["x", 1],
        ["y", 2],
      ]);
      table.rows.add(0, [["w", 0]]);
      const range = table.getRange().load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      "New!A1:B4",
      [
        ["Name", "Amount"],
        ["w", 0],
        ["x", 1],
        ["y", 2],
      ],
    ]);
  });

  it("adds and deletes columns and rows and moves what stands beside and below (ref: tablecolumncollection add)", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("D2").values = [[""]];
      sheet.getRange("E2").values = [["beside"]];
      sheet.getRange("A7").values = [["below"]];
      const table = context.workbook.tables.getItem("Needs");
      table.columns.add(1, [["When"], [1], [2]]);
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await valuesOf(excel, "Plan", "A1:F2")).toEqual([
      ["ID", "When", "Hours", "Cost", "", ""],
      ["b", 2, 3, 20, "", "beside"],
    ]);
    expect(await valuesOf(excel, "Plan", "A6")).toEqual([["below"]]);
  });

  it("shows a totals row with a label and a subtotal (support: Total the data in an Excel table)", async () => {
    const totals = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Needs");
      table.showTotals = true;
      const range = table.getTotalRowRange().load("formulas,address");
      await context.sync();
      return [range.address, range.formulas];
    });
    expect(totals).toEqual(["Plan!A4:C4", [["Total", "", "=SUBTOTAL(109,[Cost])"]]]);
  });

  it.each([
    [
      "overlapping tables (ref: tablecollection add)",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => sheet.tables.add("B2:D4", true),
    ],
    [
      "a name with a blank (support: Rename an Excel table)",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => (sheet.tables.getItem("Needs").name = "My table"),
    ],
    [
      "a name like a cell (support: Rename an Excel table)",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => (sheet.tables.getItem("Needs").name = "AB12"),
    ],
    [
      "a column name that is taken",
      "InvalidArgument",
      (sheet: Excel.Worksheet) => (sheet.tables.getItem("Needs").columns.getItem("Cost").name = "hours"),
    ],
    ["a table that is not there", "ItemNotFound", (sheet: Excel.Worksheet) => sheet.tables.getItem("Nope")],
  ])("refuses %s", async (_what, code, change) => {
    const work = excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Plan"));
      await context.sync();
    });
    expect(await codeOf(work)).toBe(code);
  });

  it("refuses to delete rows of a filtered table (docs:testing/application-specific-api-error-handling FilteredRangeConflict)", async () => {
    const work = excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Needs");
      table.columns.getItem("ID").filter.applyValuesFilter(["a"]);
      table.rows.getItemAt(1).delete();
      await context.sync();
    });
    expect(await codeOf(work)).toBe("FilteredRangeConflict");
  });

  it("lets a validation that covers a column grow with it, and a list whose source is a column (support: Create a drop-down list)", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const other = context.workbook.worksheets.add("Form").getRange("A1").dataValidation;
      other.rule = { list: { inCellDropDown: true, source: "=Plan!$A$2:$A$3" } };
      sheet.getRange("A4:C4").values = [["c", 1, 5]];
      const grown = sheet.getRange("B2:B4").dataValidation.load("type");
      const below = sheet.getRange("B5").dataValidation.load("type");
      other.load("rule");
      await context.sync();
      return [grown.type, below.type, other.rule.list?.source];
    });
    expect(seen).toEqual(["WholeNumber", "None", "=Plan!$A$2:$A$4"]);
  });

  // https://blogs.office.com/2005/10/27/tables-part-2-stickiness-structured-selection-and-more/: "anything that holds on to a reference"
  it("lets references inside a rule grow with their column, and leaves those to cells beside the table alone", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const form = context.workbook.worksheets.add("Form");
      const list = (address: string, source: string) => {
        const { dataValidation } = form.getRange(address);
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        return dataValidation;
      };
      const either = list("A1", "=IF($B1=1,'Plan'!$A$2:$A$3,Plan!$E$2:$E$3)");
      const [beside, part, other] = [
        list("A2", "=Plan!$E$2:$E$3"),
        list("A3", "=Plan!$A$2:$A$2"),
        list("A4", "=$A$2:$A$3"),
      ];
      sheet.getRange("A4:C4").values = [["c", 1, 5]];
      const all = [either, beside, part, other].map((one) => one.load("rule"));
      await context.sync();
      return all.map(({ rule }) => rule.list?.source);
    });
    expect(seen).toEqual([
      "=IF($B1=1,'Plan'!$A$2:$A$4,Plan!$E$2:$E$3)",
      "=Plan!$E$2:$E$3",
      "=Plan!$A$2:$A$2",
      "=$A$2:$A$3",
    ]);
  });

  it("keeps one empty data row when all are deleted, and its header row (support: Resize a table by adding or removing rows and columns)", async () => {
    const values = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Needs");
      table.getDataBodyRange().getRow(1).delete("Up");
      table.getDataBodyRange().getRow(0).delete("Up");
      const range = table.getRange().load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(values).toEqual([
      "Plan!A1:C2",
      [
        ["ID", "Hours", "Cost"],
        ["", "", ""],
      ],
    ]);
    const work = excel.run(async (context) => {
      context.workbook.tables.getItem("Needs").getHeaderRowRange().delete("Up");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InsertDeleteConflict");
  });

  it("keeps one empty data row of each table when whole rows are deleted beside each other (support: Resize a table by adding or removing rows and columns)", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("E1:E4").values = [["Room"], ["x"], ["y"], ["z"]];
      sheet.tables.add("E1:E4", true).name = "Rooms";
      sheet.getRange("2:4").delete("Up");
      const ranges = ["Needs", "Rooms"].map((name) => sheet.tables.getItem(name).getRange().load("address,values"));
      await context.sync();
      return ranges.map(({ address, values }) => [address, values[1]]);
    });
    expect(seen).toEqual([
      ["Plan!A1:C2", ["", "", ""]],
      ["Plan!E1:E2", [""]],
    ]);
  });

  it("does not cut a table in two when the row it starts in has to stay for the table beside it (InsertDeleteConflict: docs:testing/application-specific-api-error-handling)", async () => {
    const work = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("E2:E3").values = [["Room"], ["x"]];
      sheet.tables.add("E2:E3", true);
      sheet.getRange("2:3").delete("Up");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InsertDeleteConflict");
  });

  it("lets only one of two tables grow over a cell that touches both, for tables cannot overlap (ref:docs-ref-autogen/excel/excel/excel.tablecollection.yml)", async () => {
    const addresses = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("D4:D5").values = [["Room"], ["x"]];
      sheet.tables.add("D4:D5", true).name = "Rooms";
      sheet.getRange("A6:C7").values = [
        ["Day", "Seats", "Hours"],
        [1, 2, 3],
      ];
      sheet.tables.add("A6:C7", true).name = "Days";
      sheet.getRange("D6").values = [["y"]];
      const ranges = ["Rooms", "Days"].map((name) => sheet.tables.getItem(name).getRange().load("address"));
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Plan!D4:D6", "Plan!A6:C7"]);
  });

  it("keeps its content when it becomes a plain range, and formulas refer to the cells (support: Convert an Excel table to a range of data)", async () => {
    const formulas = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("E1:E2").formulas = [["=SUM(Needs[Cost])"], ["=ROWS(Needs)"]];
      context.workbook.tables.getItem("Needs").convertToRange();
      const range = sheet.getRange("E1:E2").load("formulas");
      const tables = sheet.tables.getCount();
      await context.sync();
      return [range.formulas, tables.value];
    });
    expect(formulas).toEqual([[["=SUM($C$2:$C$3)"], ["=ROWS($A$2:$C$3)"]], 0]);
  });

  it("becomes addresses in its own formulas too, relative to their row (support: Convert an Excel table to a range of data)", async () => {
    const formulas = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("C2").formulas = [["=[@Hours]+Needs[[#This Row],[Hours]]+SUM([Hours])"]];
      context.workbook.tables.getItem("Needs").convertToRange();
      const range = sheet.getRange("C2").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=$B2+$B2+SUM($B$2:$B$3)"]]);
  });

  it("leaves #REF! behind when it is deleted", async () => {
    const formulas = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("E1").formulas = [["=SUM(Needs[Cost])"]];
      context.workbook.tables.getItem("Needs").delete();
      const range = sheet.getRange("A1:E1").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["", "", "", "", "=SUM(#REF!)"]]);
  });

  it("loses its totals row when the cells of that row are deleted, alone or with the data (support: Total the data in an Excel table)", async () => {
    const deleted = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const table = context.workbook.tables.getItem("Needs");
      const states: unknown[] = [];
      for (const address of ["A4:C4", "A2:C4"]) {
        table.showTotals = true;
        await context.sync();
        sheet.getRange(address).delete("Up");
        table.load("showTotals");
        const body = table.getDataBodyRange().load("address,values");
        await context.sync();
        states.push([table.showTotals, body.address, body.values]);
      }
      return states;
    });
    expect(deleted).toEqual([
      [
        false,
        "Plan!A2:C3",
        [
          ["a", 2, 10],
          ["b", 3, 20],
        ],
      ],
      [false, "Plan!A2:C2", [["", "", ""]]],
    ]);
  });

  it("remembers its totals row while it is hidden, and hides its headers without losing their names", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const table = context.workbook.tables.getItem("Needs");
      table.showTotals = true;
      sheet.getRange("B4").formulas = [["=SUBTOTAL(101,[Hours])"]];
      table.showTotals = false;
      table.showTotals = true;
      table.showHeaders = false;
      const all = table.getRange().load("formulas,address");
      await context.sync();
      table.showHeaders = true;
      const header = table.getHeaderRowRange().load("values,address");
      await context.sync();
      return [all.address, all.formulas.at(-1), header.address, header.values];
    });
    expect(seen).toEqual([
      "Plan!A2:C4",
      ["Total", "=SUBTOTAL(101,[Hours])", "=SUBTOTAL(109,[Cost])"],
      "Plan!A1:C1",
      [["ID", "Hours", "Cost"]],
    ]);
  });

  it("sorts its data rows and tells by what (ref: excel.tablesort.yml)", async () => {
    const seen = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Needs");
      table.sort.apply([{ key: 2, ascending: false }]);
      const body = table.getDataBodyRange().load("values");
      table.sort.load("fields");
      await context.sync();
      return [body.values, table.sort.fields];
    });
    expect(seen).toEqual([
      [
        ["b", 3, 20],
        ["a", 2, 10],
      ],
      [{ key: 2, ascending: false }],
    ]);
  });
});
