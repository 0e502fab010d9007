import type { ChartSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { chartComponent, type Drawings } from "./chartComponent";
import { chartConfiguration } from "./chartData";
import type { Grid } from "./createGrid";

const componentKey = "WorkbookChart";

/** Draws the charts of a sheet over its cells and redraws them when their numbers change. */
export function createChartView({ api }: Grid): { show(workbook: WorkbookSnapshot, sheetId: string): void } {
  let current: WorkbookSnapshot | null = null;
  const drawings: Drawings = new Map();
  const placed = new Map<string, { readonly key: string; readonly remove: () => void }>();
  api.registerComponent(
    componentKey,
    chartComponent(drawings, (id) => {
      const chart = current?.sheets.flatMap((sheet) => sheet.charts).find((candidate) => candidate.id === id);
      return chart && current ? chartConfiguration(chart, current) : null;
    }),
  );

  const place = (sheetId: string, chart: ChartSnapshot): void => {
    const { from, to } = chart;
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const range = sheet?.getRange(from.row, from.column, to.row - from.row + 1, to.column - from.column + 1);
    const layer = { componentKey, data: { chartId: chart.id }, allowTransform: false };

    const floating = range && sheet?.addFloatDomToRange(range, layer, {}, `chart-${chart.id}`);

    if (floating) placed.set(chart.id, { key: placeKey(chart), remove: () => floating.dispose() });
  };

  return {
    show(workbook, sheetId) {
      current = workbook;
      const charts = workbook.sheets.find((sheet) => sheet.id === sheetId)?.charts ?? [];
      for (const [id, { key, remove }] of placed) {
        const chart = charts.find((candidate) => candidate.id === id);
        if (chart && placeKey(chart) === key) continue;
        remove();
        placed.delete(id);
      }
      for (const chart of charts) {
        const drawing = drawings.get(chart.id);
        if (!placed.has(chart.id)) place(sheetId, chart);
        else if (drawing) {
          drawing.data = chartConfiguration(chart, workbook).data;
          drawing.update("none");
        }
      }
    },
  };
}

const placeKey = (chart: ChartSnapshot): string => JSON.stringify([chart.from, chart.to]);
