import { beforeEach, describe, expect, it } from "vitest";
import { codeOf, hostUnderTest, valuesOf, type HostUnderTest } from "./hostUnderTest";

let excel: HostUnderTest;

beforeEach(async () => {
  excel = hostUnderTest();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("S");
    sheet.getRange("A1:B5").values = [
      ["Name", "Cost"],
      ["alpha", 10],
      ["beta", 20],
      ["alphabet", 30],
      ["", 40],
    ];
    sheet.tables.add("A1:B5", true).name = "T";
    await context.sync();
  });
});

const hidden = () => excel.host.snapshot().sheets[1]?.hiddenRows.map((row) => row + 1);
const filtered = async (apply: (table: Excel.Table) => void) => {
  await excel.run(async (context) => {
    apply(context.workbook.tables.getItem("T"));
    await context.sync();
  });
  return hidden();
};

// support: Filter data in a range or table; docs:excel/excel-add-ins-tables
describe("filters of a table", () => {
  it("hides the rows whose values are not chosen, and shows them again", async () => {
    expect(
      await filtered((table) => table.columns.getItem("Name").filter.applyValuesFilter(["beta", "alpha"])),
    ).toEqual([4, 5]);
    expect(await filtered((table) => table.clearFilters())).toEqual([]);
  });

  it("takes no values for several rows at once while it hides some of them (office-js #224); one row at a time it does", async () => {
    await filtered((table) => table.columns.getItem("Name").filter.applyValuesFilter(["beta"]));
    const write = (address: string, values: number[][]) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("S").getRange(address).values = values;
        await context.sync();
      });
    expect(await codeOf(write("B2:B3", [[1], [2]]))).toBe("FilteredRangeConflict");
    expect(await codeOf(write("B2", [[1]]))).toBeNull();
    expect(await codeOf(write("D2:D3", [[1], [2]]))).toBeNull();
    expect(await valuesOf(excel, "S", "B2:B3")).toEqual([[1], [20]]);
  });

  it("takes values for several rows of which some are hidden by hand", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("B2:B4").values = [[1], [2], [3]];
      await context.sync();
    });
    expect(await valuesOf(excel, "S", "B2:B4")).toEqual([[1], [2], [3]]);
  });

  it("combines criteria of one column and of several columns", async () => {
    const cost = (table: Excel.Table) => table.columns.getItem("Cost").filter;
    expect(await filtered((table) => cost(table).applyCustomFilter(">10", "<40", "And"))).toEqual([2, 5]);
    expect(await filtered((table) => table.columns.getItem("Name").filter.applyCustomFilter("=alpha*"))).toEqual([
      2, 3, 5,
    ]);
    expect(await filtered((table) => cost(table).clear())).toEqual([3, 5]);
  });

  it("keeps the top items", async () => {
    expect(await filtered((table) => table.columns.getItem("Cost").filter.applyTopItemsFilter(2))).toEqual([2, 3]);
  });

  it("filters when it is applied, not when values change, until it is reapplied", async () => {
    await filtered((table) => table.columns.getItem("Cost").filter.applyCustomFilter(">15"));
    const change = (table: Excel.Table) => (table.getDataBodyRange().getCell(0, 1).values = [[99]]);
    expect(await filtered(change)).toEqual([2]);
    expect(await filtered((table) => table.reapplyFilters())).toEqual([]);
  });

  it("tells that data is filtered (ref: excel.autofilter.yml)", async () => {
    await filtered((table) => table.columns.getItem("Cost").filter.applyCustomFilter(">15"));
    const isFiltered = await excel.run(async (context) => {
      const filter = context.workbook.tables.getItem("T").autoFilter.load("isDataFiltered");
      await context.sync();
      return filter.isDataFiltered;
    });
    expect(isFiltered).toBe(true);
  });
});
