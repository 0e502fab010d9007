import { beforeEach, describe, expect, it } from "vitest";
import { codeOf, hostWithSheet, type HostWithSheet } from "./hostUnderTest";

let excel: HostWithSheet;

/** A chart over D2:H12: 192 points from the left (three columns of 48), 15 from the top, 240 wide and 165 high. */
beforeEach(async () => {
  excel = await hostWithSheet();
  await excel.onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["m", "h"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).setPosition("D2", "H12");
  });
});

const rounded = (points: number) => Math.round(points * 1e4) / 1e4;

/** Left, top, width and height of the chart in points after a change. */
const after = (change: (sheet: Excel.Worksheet) => void) =>
  excel.onSheet(async (sheet, context) => {
    change(sheet);
    const chart = sheet.charts.getItemAt(0).load("left,top,width,height");
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height];
  });

describe("a chart moves and sizes with the cells under it (ECMA-376 part 1, 20.5.3.2 twoCell)", () => {
  it("covers the cells it was set over", async () => {
    expect(await after(() => undefined)).toEqual([144, 15, 240, 165]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, readonly number[]]>([
    ["rows inserted above it", (sheet) => sheet.getRange("1:2").insert("Down"), [144, 45, 240, 165]],
    ["rows inserted inside it", (sheet) => sheet.getRange("5:6").insert("Down"), [144, 15, 240, 195]],
    ["rows inserted below it", (sheet) => sheet.getRange("14:15").insert("Down"), [144, 15, 240, 165]],
    ["a row deleted above it", (sheet) => sheet.getRange("1:1").delete("Up"), [144, 0, 240, 165]],
    ["rows deleted inside it", (sheet) => sheet.getRange("3:4").delete("Up"), [144, 15, 240, 135]],
    ["rows deleted across its top", (sheet) => sheet.getRange("1:3").delete("Up"), [144, 0, 240, 135]],
    ["all its rows deleted", (sheet) => sheet.getRange("2:13").delete("Up"), [144, 15, 240, 0]],
    ["a column inserted before it", (sheet) => sheet.getRange("B:B").insert("Right"), [192, 15, 240, 165]],
    ["a column deleted inside it", (sheet) => sheet.getRange("F:F").delete("Left"), [144, 15, 192, 165]],
    ["a higher row above it", (sheet) => (sheet.getRange("1:1").format.rowHeight = 30), [144, 30, 240, 165]],
    ["a higher row inside it", (sheet) => (sheet.getRange("5:5").format.rowHeight = 30), [144, 15, 240, 180]],
    ["a wider column before it", (sheet) => (sheet.getRange("A:A").format.columnWidth = 96), [192, 15, 240, 165]],
    ["a narrower column inside it", (sheet) => (sheet.getRange("E:E").format.columnWidth = 24), [144, 15, 216, 165]],
    ["hidden rows inside it", (sheet) => (sheet.getRange("3:4").rowHidden = true), [144, 15, 240, 135]],
    ["a hidden column before it", (sheet) => (sheet.getRange("B:B").columnHidden = true), [96, 15, 240, 165]],
  ])("%s", async (_what, change, place) => {
    expect(await after(change)).toEqual(place);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, readonly number[]]>([
    [
      "moves along when all its columns are shifted",
      (sheet) => sheet.getRange("D1:H1").insert("Down"),
      [144, 30, 240, 165],
    ],
    ["stays when only some of them are", (sheet) => sheet.getRange("A1:E1").insert("Down"), [144, 15, 240, 165]],
    [
      "moves along when all its rows are shifted",
      (sheet) => sheet.getRange("C2:C12").delete("Left"),
      [96, 15, 240, 165],
    ],
    ["stays when only some of them are", (sheet) => sheet.getRange("C2:C11").delete("Left"), [144, 15, 240, 165]],
  ])("of shifted cells: %s (ref: excel.placement TwoCell)", async (_what, change, place) => {
    expect(await after(change)).toEqual(place);
  });

  it("has its size back when hidden rows come back", async () => {
    await after((sheet) => (sheet.getRange("1:20").rowHidden = true));
    expect(await after((sheet) => (sheet.getRange("1:20").rowHidden = false))).toEqual([144, 15, 240, 165]);
  });

  it("goes back with undo", async () => {
    await after((sheet) => sheet.getRange("1:2").insert("Down"));
    excel.host.undo();
    expect(await after(() => undefined)).toEqual([144, 15, 240, 165]);
  });

  it("keeps a place that was set in points, and follows the cells from there", async () => {
    const place = await after((sheet) => {
      const chart = sheet.charts.getItemAt(0);
      chart.left = 100;
      chart.top = 20;
      chart.width = 99.5;
      chart.height = 50;
    });
    expect(place.map(rounded)).toEqual([100, 20, 99.5, 50]);
    const later = await after((sheet) => sheet.getRange("1:1").insert("Down"));
    expect(later.map(rounded)).toEqual([100, 35, 99.5, 50]);
  });

  it("moves without sizing when a position is given by one cell (ref: Chart.setPosition)", async () => {
    expect(await after((sheet) => sheet.charts.getItemAt(0).setPosition("B3"))).toEqual([48, 30, 240, 165]);
  });

  it("refuses a size of nothing (ref: Chart.width)", async () => {
    expect(await codeOf(after((sheet) => (sheet.charts.getItemAt(0).width = 0)))).toBe("InvalidArgument");
  });
});
