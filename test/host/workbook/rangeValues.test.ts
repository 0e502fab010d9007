import { beforeEach, describe, expect, it } from "vitest";
import { codeOf, valuesOf, hostWithSheet, type HostWithSheet } from "./hostUnderTest";

let excel: HostWithSheet;

beforeEach(async () => {
  excel = await hostWithSheet();
});

const write = (address: string, values: unknown[][]) =>
  excel.onSheet((sheet) => {
    sheet.getRange(address).values = values;
  });

const read = (address: string, what: "values" | "formulas" | "text" | "numberFormat" | "valueTypes") =>
  excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange(address).load(what);
    await context.sync();
    return range[what];
  });

describe("range.values", () => {
  // ref: excel.range.yml values
  it("takes text that starts with = as a formula, a signed number as a number", async () => {
    await write("A1:D1", [["=1+2", "-5", "+7.5", "=A1"]]);
    expect(await read("A1:D1", "formulas")).toEqual([["=1+2", -5, 7.5, "=A1"]]);
  });

  it("takes text that starts with + or - and is no number as a formula, refusing what cannot be one", async () => {
    await write("A1", [["-A2+1"]]);
    expect(await read("A1", "formulas")).toEqual([["=-A2+1"]]);
    expect(await codeOf(write("A1", [["+32 470 12 34"]]))).toBe("InvalidArgument");
  });

  it.each(["=SUM(1", "=1+", "=)", '="a', "=IF(1;2)"])("refuses the formula %s", async (formula) => {
    expect(await codeOf(write("A1", [[formula]]))).toBe("InvalidArgument");
  });

  it("leaves null alone and clears with an empty text (ref: excel.range.yml)", async () => {
    await write("A1:C1", [[1, 2, 3]]);
    await write("A1:C1", [[null, "", 4]]);
    expect(await read("A1:C1", "values")).toEqual([[1, "", 4]]);
    expect(await read("A1:C1", "valueTypes")).toEqual([["Double", "Empty", "Double"]]);
  });

  it("keeps a day-first date as text, and reads ISO as a date (ref: excel.range.yml values)", async () => {
    excel.host.setOptions({ contentLanguage: "nl-NL" });
    await write("A1:B1", [["19-8-2025", "2025-08-19"]]);
    expect(await read("A1:B1", "values")).toEqual([["19-8-2025", 45888]]);
    expect(await read("B1", "numberFormat")).toEqual([["yyyy-mm-dd"]]);
  });

  it("keeps text in a cell with the text format (support: Format numbers as text)", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["=1+2", "007"]];
      await context.sync();
    });
    expect(await read("A1:B1", "values")).toEqual([["=1+2", "007"]]);
  });

  it("reads numbers, percentages, truth values and errors in English", async () => {
    await write("A1:F1", [["1,234.5", "12%", "true", "#N/A", "1,2,3", "'42"]]);
    expect(await read("A1:F1", "values")).toEqual([[1234.5, 0.12, true, "#N/A", "1,2,3", "42"]]);
    expect(await read("D1", "valueTypes")).toEqual([["Error"]]);
  });

  it("refuses an array of another shape, and a text over 32,767 characters (support: Excel specifications and limits)", async () => {
    expect(await codeOf(write("A1:B2", [[1]]))).toBe("InvalidArgument");
    expect(await codeOf(write("A1", [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  });

  it("refuses a formula over 8,192 characters (support: Excel specifications and limits)", async () => {
    expect(await codeOf(write("A1", [[`=1${"+1".repeat(4_100)}`]]))).toBe("FormulaLengthExceedsLimit");
  });

  it("writes nothing when one element is refused", async () => {
    await codeOf(write("A1:B1", [[1, "=("]]));
    expect(await read("A1:B1", "values")).toEqual([["", ""]]);
  });

  it("shows text in the number format and language of the workbook (ref: excel.range.yml text)", async () => {
    excel.host.setOptions({ contentLanguage: "nl-NL" });
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1:C1");
      range.values = [[1234.5, 45888, true]];
      range.numberFormat = [["#,##0.00", "d-m-yyyy", "General"]];
      await context.sync();
    });
    expect(await read("A1:C1", "text")).toEqual([["1.234,50", "19-8-2025", "WAAR"]]);
  });

  it("writes 4,000 cells the library cuts into pieces (excel-facts §0.1)", async () => {
    const values = Array.from({ length: 200 }, (_row, row) =>
      Array.from({ length: 20 }, (_cell, column) => row * 20 + column),
    );
    await write("A1:T200", values);
    expect((await read("A1:T200", "values"))[199]?.[19]).toBe(3999);
  });
});

describe("inserting and deleting", () => {
  it("moves references, names and held ranges along (support: Insert or delete rows and columns)", async () => {
    const seen = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)+$A$2"]];
      context.workbook.names.add("Second", sheet.getRange("A2"));
      const held = sheet.getRange("A3");
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const formula = sheet.getRange("C1").load("formulas");
      const name = context.workbook.names.getItem("Second").load("formula");
      held.load("address,values");
      await context.sync();
      return [formula.formulas, name.formula, held.address, held.values];
    });
    expect(seen).toEqual([[["=SUM(A1:A4)+$A$3"]], "=S!$A$3", "S!A4", [[3]]]);
  });

  it("leaves #REF! where the cells of a reference are gone", async () => {
    await write("A1:B1", [[1, 2]]);
    const formula = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("C5").formulas = [["=B1*2"]];
      sheet.getRange("B:B").delete("Left");
      const range = sheet.getRange("B5").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formula).toEqual([["=#REF!*2"]]);
  });

  it("fails with InvalidReference on a range whose cells are deleted", async () => {
    const work = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const held = sheet.getRange("A3");
      await context.sync();
      sheet.getRange("3:3").delete("Up");
      held.load("values");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidReference");
  });

  it("refuses to tear a table apart (docs:testing/application-specific-api-error-handling InsertDeleteConflict)", async () => {
    const work = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.tables.add("B2:D4", true);
      sheet.getRange("C1").insert("Down");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InsertDeleteConflict");
  });
});

describe("other things with ranges", () => {
  it("clears contents and keeps the format, or both (ref: excel.range.yml clear)", async () => {
    const seen = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.fill.color = "red";
      range.getCell(0, 0).clear("Contents");
      range.getCell(0, 1).clear();
      const fills = [0, 1].map((column) => range.getCell(0, column).format.fill.load("color"));
      range.load("values");
      await context.sync();
      return [range.values, fills.map(({ color }) => color)];
    });
    expect(seen).toEqual([[["", ""]], ["#FF0000", "#FFFFFF"]]);
  });

  it("sorts numbers, text, truth values, blanks last (support: Sort data in a range or table)", async () => {
    await write("A1:A5", [["b"], [2], [""], [true], ["A"]]);
    await excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("S")
        .getRange("A1:A5")
        .sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
    });
    expect(await valuesOf(excel, "S", "A1:A5")).toEqual([[2], ["A"], ["b"], [true], [""]]);
  });

  it("gives null for a format that differs within the range (ref: excel.rangefont.yml)", async () => {
    const bold = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1").format.font.bold = true;
      const font = sheet.getRange("A1:B1").format.font.load("bold");
      await context.sync();
      return font.bold;
    });
    expect(bold).toBeNull();
  });

  it("copies with relative references (ref: excel.range.yml copyFrom)", async () => {
    await write("A1:B1", [[1, "=A1*$A$1"]]);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A2:B3").copyFrom("A1:B1");
      await context.sync();
    });
    expect(await read("A3:B3", "formulas")).toEqual([[1, "=A3*$A$1"]]);
  });

  it("fails loudly and by name for a member the host does not have", async () => {
    const failure: unknown = await excel
      .run(async (context) => {
        context.workbook.worksheets.getItem("S").getRange("A1").removeDuplicates([0], false);
        await context.sync();
      })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Range.removeDuplicates") as string,
    });
  });

  // [MS-OI29500] 2.1.712: "It must be less than 255 characters in length", and well formed
  it.each(["0;0;0;@;0", '0"open', "[Onbekend]0", `"${"x".repeat(253)}"`])(
    "refuses the number format %s",
    async (format) => {
      expect(await codeOf(excel.onSheet((sheet) => void (sheet.getRange("A1").numberFormat = [[format]])))).toBe(
        "InvalidArgument",
      );
    },
  );
});
