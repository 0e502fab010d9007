import { expect, it } from "vitest";
import { hostUnderTest } from "./hostUnderTest";

it("tells of a new selection, of which the add-in then asks the address (docs:excel/excel-add-ins-ranges-get selected range)", async () => {
  const excel = hostUnderTest();
  const heard: string[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  const { id } = excel.host.model.activeSheet;
  excel.host.select(id, { row: 1, column: 1, rows: 2, columns: 2 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const selected = await excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  const { name } = excel.host.model.activeSheet;
  expect([heard, selected]).toEqual([["B2:C3"], [`${name}!B2:C3`, `${name}!B2`]]);
});

it("tells the workbook and all sheets of a selection, and of the same selection once (ref: excel.workbook.yml, excel.worksheetcollection.yml onSelectionChanged)", async () => {
  const excel = hostUnderTest();
  const heard: string[] = [];
  await excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  const { id } = excel.host.model.activeSheet;
  excel.host.select(id, { row: 4, column: 0, rows: 1, columns: 1 });
  excel.host.select(id, { row: 4, column: 0, rows: 1, columns: 1 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard.sort()).toEqual(["A5", "workbook"]);
});

it("tells a table which of its cells are selected, and when none is any more (ref: excel.tableselectionchangedeventargs.yml)", async () => {
  const excel = hostUnderTest();
  const heard: unknown[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:B4").values = [["Name"], ["An"], ["Bo"]];
    sheet.tables
      .add("B2:B4", true)
      .onSelectionChanged.add(async ({ address, isInsideTable }) => void heard.push([address, isInsideTable]));
    await context.sync();
  });
  const { id } = excel.host.model.activeSheet;
  for (const row of [2, 7, 8]) excel.host.select(id, { row, column: 0, rows: 1, columns: 3 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual([
    ["B3", true],
    ["", false],
  ]);
});

it("comes back to the cells that were selected when a sheet was left (support: Select specific cells or ranges)", async () => {
  const excel = hostUnderTest();
  const selected = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    first.getRange("D4:E5").select();
    worksheets.add("Other").activate();
    await context.sync();
    const elsewhere = context.workbook.getSelectedRange().load("address");
    await context.sync();
    first.activate();
    const back = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return [elsewhere.address, back.address.split("!")[1]];
  });
  expect(selected).toEqual(["Other!A1", "D4:E5"]);
});

it("activates the sheet of a selected range and tells both sheets (docs:excel/excel-add-ins-events)", async () => {
  const excel = hostUnderTest();
  const heard: string[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    await context.sync();
    const sheet = worksheets.add("Other");
    sheet.getRange("C3").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual(["added", "deactivated", "activated", "deactivated", "activated", "deleted"]);
});

it("is silent while events are switched off (docs:excel/excel-add-ins-events enableEvents)", async () => {
  const excel = hostUnderTest();
  const heard: string[] = [];
  const write = (isEnabled: boolean) =>
    excel.run(async (context) => {
      context.runtime.enableEvents = isEnabled;
      context.workbook.worksheets.getFirst().getRange("A1").values = [[String(isEnabled)]];
      await context.sync();
    });
  await excel.run(async (context) => {
    context.workbook.worksheets
      .getFirst()
      .onChanged.add(async ({ details }) => void heard.push(String(details.valueAfter)));
    await context.sync();
  });
  await write(false);
  await write(true);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual(["true"]);
});

it("stops telling a handler that was removed", async () => {
  const excel = hostUnderTest();
  const heard: string[] = [];
  await excel.run(async (context) => {
    const handler = context.workbook.worksheets
      .getFirst()
      .onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    handler.remove();
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual([]);
});

it("has no handlers and its events switched on again in another workbook (docs:excel/excel-add-ins-events: handlers end with the document)", async () => {
  const excel = hostUnderTest();
  const heard: string[] = [];
  const first = excel.host.snapshot();
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void heard.push("before"));
    context.runtime.enableEvents = false;
    await context.sync();
  });
  excel.host.open(first);
  const { id } = excel.host.model.activeSheet;
  excel.host.typeIntoCell(id, 0, 0, "1");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual([]);
  await excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void heard.push("after"));
    await context.sync();
  });
  excel.host.typeIntoCell(id, 0, 0, "2");
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toContain("after");
});
