import type { FWorksheet } from "@univerjs/sheets/facade";
import type Chart from "chart.js/auto";
import type { ChartConfiguration } from "chart.js/auto";
import type { CellPoint, ChartSnapshot } from "../../workbook/chartSnapshot";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { chartComponent, type Drawings } from "./chartComponent";
import { chartConfiguration } from "./chartData";
import type { Grid } from "./createGrid";

const componentKey = "WorkbookChart";

/** The charts on the page. */
export interface ChartView {
  /** `isDrawnAnew` says that the grid was drawn anew, which took the charts away with the former drawing. */
  show(workbook: WorkbookSnapshot, sheetId: string, isDrawnAnew: boolean): void;
}

/** Draws the charts of a sheet over its cells and redraws them when their numbers change. */
export function createChartView({ api }: Grid, language: string): ChartView {
  let current: WorkbookSnapshot | null = null;
  const drawings: Drawings = new Map();
  const placed: Placed = new Map();
  api.registerComponent(
    componentKey,
    chartComponent(drawings, (id) => {
      const chart = current?.sheets.flatMap((sheet) => sheet.charts).find((candidate) => candidate.id === id);
      return chart && current ? chartConfiguration(chart, current, language) : null;
    }),
  );

  const place = (sheetId: string, chart: ChartSnapshot): void => {
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const [startX, startY] = pixelsOf(sheet, chart.from);
    const [endX, endY] = pixelsOf(sheet, chart.to);
    if (endX <= startX || endY <= startY) return;
    const initPosition = { startX, endX, startY, endY };
    const layer = { componentKey, data: { chartId: chart.id }, allowTransform: false, initPosition };
    const floating = sheet.addFloatDomToPosition(layer, `chart-${chart.id}`);
    if (floating) placed.set(chart.id, { key: placeKey(chart), remove: () => floating.dispose() });
  };

  const draw = (workbook: WorkbookSnapshot, sheetId: string, isDrawnAnew: boolean): void => {
    current = workbook;
    if (isDrawnAnew) removeOld(placed, []);
    const charts = workbook.sheets.find((sheet) => sheet.id === sheetId)?.charts ?? [];
    removeOld(placed, charts);
    for (const chart of charts) {
      const drawing = drawings.get(chart.id);
      if (!placed.has(chart.id)) place(sheetId, chart);
      else if (drawing) redraw(drawing, chartConfiguration(chart, workbook, language));
    }
  };
  return { show: draw };
}

/** Where a corner is drawn: the grid may have made rows higher than the workbook has them, to show all of a text. */
function pixelsOf(sheet: FWorksheet, { row, column, x, y }: CellPoint): readonly [number, number] {
  const { left, top, width, height } = sheet.getRange(row, column).getCellRect();
  return [left + Math.min(x, width), top + Math.min(y, height)];
}

/** Charts on the sheet by id: where they stand and how to take them away. */
type Placed = Map<string, { readonly key: string; readonly remove: () => void }>;

function removeOld(placed: Placed, charts: readonly ChartSnapshot[]): void {
  for (const [id, { key, remove }] of placed) {
    const chart = charts.find((candidate) => candidate.id === id);
    if (chart && placeKey(chart) === key) continue;
    remove();
    placed.delete(id);
  }
}

function redraw(drawing: Chart, { data }: ChartConfiguration): void {
  drawing.data = data;
  drawing.update("none");
}

const placeKey = (chart: ChartSnapshot): string => JSON.stringify([chart.from, chart.to]);
