import { beforeEach, describe, expect, it } from "vitest";
import { codeOf, hostWithSheet, valuesOf, type HostWithSheet } from "./hostUnderTest";

let excel: HostWithSheet;

beforeEach(async () => {
  excel = await hostWithSheet({ contentLanguage: "nl-NL" });
});

const enter = (content: string) => codeOf(excel.onSheet((sheet) => (sheet.getRange("A1").formulas = [[content]])));
const typed = async (text: string) => {
  excel.host.typeIntoCell(excel.host.model.sheetByName("S")?.id ?? "", 0, 0, text);
  return (await valuesOf(excel, "S", "A1"))[0]?.[0];
};
const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const ones = (count: number) => Array.from({ length: count }, () => "1").join(",");

describe("a formula (support: Excel specifications and limits)", () => {
  it("has at most 64 levels of functions; brackets of its own count for none", async () => {
    expect(await enter(nested(64))).toBeNull();
    expect(await enter(nested(65))).toBe("InvalidArgument");
    expect(await enter(`=${"(".repeat(70)}1${")".repeat(70)}`)).toBeNull();
  });

  it("gives a function at most 255 arguments; an array counts as one", async () => {
    expect(await enter(`=SUM(${ones(255)})`)).toBeNull();
    expect(await enter(`=SUM(${ones(256)})`)).toBe("InvalidArgument");
    expect(await enter(`=SUM({${ones(300)}},1)`)).toBeNull();
    expect(await enter(`=SUM(MAX(${ones(200)}),MIN(${ones(200)}))`)).toBeNull();
  });

  it("holds texts of at most 255 characters, two quotation marks counting as one (support: text values in formulas)", async () => {
    expect(await enter(`="${"a".repeat(254)}"""`)).toBeNull();
    expect(await enter(`="${"a".repeat(256)}"`)).toBe("InvalidArgument");
    expect(await enter(`="${"a".repeat(200)}"&"${"b".repeat(200)}"`)).toBeNull();
  });

  it("has at most 8,192 characters, also [MS-OI29500] 2.1.1085", async () => {
    expect(await enter(`=${"1+".repeat(4_095)}1`)).toBeNull();
    expect(await enter(`=${"1+".repeat(4_096)}1`)).toBe("FormulaLengthExceedsLimit");
  });
});

describe("a number that is entered keeps 15 digits (MicrosoftDocs/OfficeDocs-Support: long-numbers-incorrectly-in-excel)", () => {
  it.each([
    ["1234567890123456", 1234567890123450],
    ["12345678901234567890", 12345678901234500000],
    ["123456789012345", 123456789012345],
    ["-0,12345678901234567", -0.123456789012345],
    ["1,50000000000000000", 1.5],
    ["8,75", 8.75],
  ])("%s", async (text, value) => {
    expect(await typed(text)).toBe(value);
  });

  it("but stays as it is when it is text, as an account number should be", async () => {
    expect(await typed("'1234567890123456")).toBe("1234567890123456");
  });
});

describe("a header of a table has at most 255 characters ([MS-OI29500] 2.1.681)", () => {
  it.each([
    [255, null],
    [256, "InvalidArgument"],
  ])("%s characters", async (length, code) => {
    const header = "h".repeat(length);
    await excel.onSheet((sheet) => (sheet.getRange("A1:A2").values = [["a"], [1]]));
    await excel.onSheet((sheet) => sheet.tables.add("A1:A2", true));
    expect(await codeOf(excel.onSheet((sheet) => (sheet.getRange("A1").values = [[header]])))).toBe(code);
    await excel.onSheet((sheet) => (sheet.getRange("C1:C2").values = [[header], [1]]));
    expect(await codeOf(excel.onSheet((sheet) => sheet.tables.add("C1:C2", true)))).toBe(code);
  });
});

describe("a date before 1900 is text (support: Date systems in Excel)", () => {
  it.each(["31-12-1899", "1-1-1850"])("%s, typed", async (text) => {
    expect(await typed(text)).toBe(text);
  });

  it("and so it is when an add-in writes it as an ISO day", async () => {
    await excel.onSheet((sheet) => (sheet.getRange("A1:A2").values = [["1899-12-31"], ["1900-03-01"]]));
    expect(await valuesOf(excel, "S", "A1:A2")).toEqual([["1899-12-31"], [61]]);
  });
});
