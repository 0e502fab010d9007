import type Chart from "chart.js/auto";
import type { ChartConfiguration } from "chart.js/auto";
import type { ChartSnapshot } from "../../workbook/chartSnapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { boundsOf } from "../../workbook/chartPlace";
import { lineSizes } from "../../workbook/lineSizes";
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

  const place = (snapshot: SheetSnapshot, chart: ChartSnapshot): void => {
    const { from, to } = chart;
    const { width, height } = boundsOf(lineSizes(snapshot), chart);
    if (width < 1 || height < 1) return;
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(snapshot.id);
    const range = sheet?.getRange(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
    const layer = { componentKey, data: { chartId: chart.id }, allowTransform: false };
    const extent = { width, height, marginX: from.x, marginY: from.y };
    const floating = range && sheet?.addFloatDomToRange(range, layer, extent, `chart-${chart.id}`);
    if (floating) placed.set(chart.id, { key: placeKey(chart), remove: () => floating.dispose() });
  };

  const draw = (workbook: WorkbookSnapshot, sheetId: string, isDrawnAnew: boolean): void => {
    current = workbook;
    if (isDrawnAnew) removeOld(placed, []);
    const sheet = workbook.sheets.find((candidate) => candidate.id === sheetId);
    removeOld(placed, sheet?.charts ?? []);
    for (const chart of sheet?.charts ?? []) {
      const drawing = drawings.get(chart.id);
      if (sheet && !placed.has(chart.id)) place(sheet, chart);
      else if (drawing) redraw(drawing, chartConfiguration(chart, workbook, language));
    }
  };
  return { show: draw };
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
