import type { Browser, CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Host } from "../../src/host/createHost";
import type { Grid } from "../../src/host/page/grid/createGrid";
import { startChromium } from "./chromium";
import { makePlan } from "./makePlan";
import { openPage, type OpenPage } from "./openPage";

type WithPage = typeof globalThis & {
  embeddedExcel: { workbook: Host; grid: Grid; refresh: () => void };
};

let browser: Browser;
let opened: OpenPage;
let inspector: CDPSession;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
  await makePlan(opened);
  inspector = await opened.page.context().newCDPSession(opened.page);
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

/** Puts the board page in front, with another colour of its tab: the grid takes that only with a whole new drawing. */
function redraw(): void {
  const { workbook, refresh } = (globalThis as WithPage).embeddedExcel;
  const board = workbook.model.state.sheets.find((sheet) => sheet.charts.length > 0);
  if (!board) throw new Error("There is no sheet with charts.");
  workbook.select(board.id, { row: 0, column: 0, rows: 1, columns: 1 });
  workbook.model.journal.assign(board, {
    rowHeights: { ...board.rowHeights, 190: 60 - (board.rowHeights[190] ?? 20) },
  });
  refresh();
}

/** Waits until the grid shows the board page as it is now, with all its charts. */
function isDrawn(): boolean {
  const { workbook, grid } = (globalThis as WithPage).embeddedExcel;
  const board = workbook.model.state.sheets.find((sheet) => sheet.charts.length > 0);
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  return (
    board !== undefined &&
    sheet?.getSheetId() === board.id &&
    sheet.getTabColor() === board.tabColor &&
    document.querySelectorAll("#grid .chart canvas").length === board.charts.length
  );
}

/** How many objects of a kind are alive, by an expression that gives one of them; what the inspector held for it is let go. */
async function living(expression: string): Promise<number> {
  const prototype = `Object.getPrototypeOf(${expression})`;
  const { result } = await inspector.send("Runtime.evaluate", { expression: prototype, objectGroup: "counted" });
  const { objects } = await inspector.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId ?? "",
    objectGroup: "counted",
  });
  const count = await inspector.send("Runtime.callFunctionOn", {
    objectId: objects.objectId,
    functionDeclaration: "function () { return this.length; }",
    returnByValue: true,
  });
  await inspector.send("Runtime.releaseObjectGroup", { objectGroup: "counted" });
  return Number(count.result.value);
}

/** What a drawing that is not let go keeps alive: its workbook in the grid, and the canvases of its charts. */
async function counts() {
  return {
    workbooks: await living("embeddedExcel.grid.api.getActiveWorkbook().getWorkbook()"),
    canvases: await living("document.querySelector('#grid .chart canvas')"),
  };
}

async function redraws(times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await opened.page.evaluate(redraw);
    await opened.page.waitForFunction(isDrawn);
  }
}

it("lets a former drawing go: after eight more drawings of the board page as much is alive as after four", async () => {
  await redraws(4);
  const before = await counts();
  expect(Math.min(before.workbooks, before.canvases)).toBeGreaterThan(0);
  await redraws(8);
  expect(await counts()).toEqual(before);
  expect(opened.problems).toEqual([]);
}, 180_000);
