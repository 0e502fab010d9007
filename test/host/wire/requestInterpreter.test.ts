import { describe, expect, it } from "vitest";
import { createHost } from "../../../src/host/createHost";
import { loadOfficeJsInNode } from "../../../src/host/wire/loadOfficeJsInNode";

const host = createHost({ displayLanguage: "en-US", contentLanguage: "en-US" });
const { Excel } = loadOfficeJsInNode(host.createBridge(), host.model.options);

describe("the unmodified office.js on our workbook", () => {
  it("adds a sheet, writes and reads back in one sync", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Needs");
      sheet.getRange("A1:B2").values = [
        [1, "two"],
        [true, ""],
      ];
      const range = sheet.getRange("A1:B2").load("values,address,valueTypes");
      await context.sync();
      return [range.address, range.values, range.valueTypes];
    });
    expect(values).toEqual([
      "Needs!A1:B2",
      [
        [1, "two"],
        [true, ""],
      ],
      [
        ["Double", "String"],
        ["Boolean", "Empty"],
      ],
    ]);
  });

  it("keeps what came before a failing action (excel-facts §0.1)", async () => {
    const failure: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Needs").getRange("D1").values = [["kept"]];
      context.workbook.worksheets.getItem("Gone").getRange("A1").values = [[1]];
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Needs").getRange("D1").load("values");
      await context.sync();
      return range.values;
    });
    expect(kept).toEqual([["kept"]]);
  });

  it("answers null objects with isNullObject", async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nope");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });
});
