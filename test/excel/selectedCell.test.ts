import { beforeEach, expect, it } from "vitest";
import { onSelection, selectedCell } from "../../src/excel/selectedCell";
import type { Host } from "../../src/host/createHost";
import { excelUnderTest, valueOf } from "./excelUnderTest";

let host: Host;
let sheetId: string;

beforeEach(() => {
  host = excelUnderTest();
  sheetId = host.model.activeSheet.id;
});

it("gives place and content of the active cell, also of several selected cells", async () => {
  host.typeIntoCell(sheetId, 4, 2, "1250,5");
  host.select(sheetId, { row: 4, column: 2, rows: 3, columns: 2 });
  const name = host.model.activeSheet.name;
  expect(valueOf(await selectedCell())).toEqual({ sheet: name, row: 4, column: 2, value: 1250.5 });
});

it("tells of the user's own selection until it is stopped, not of what a colleague types", async () => {
  let heard = 0;
  const stop = valueOf(await onSelection(() => heard++));
  host.select(sheetId, { row: 7, column: 1, rows: 1, columns: 1 });
  await expect.poll(() => heard).toBe(1);
  host.editAsColleague(sheetId, "B2", [["van een ander"]]);
  await selectedCell();
  expect(heard).toBe(1);
  await stop();
  host.select(sheetId, { row: 8, column: 1, rows: 1, columns: 1 });
  await selectedCell();
  expect(heard).toBe(1);
});
