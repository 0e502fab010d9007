import { expect, it } from "vitest";
import { chartTypes, fileChart } from "../../../src/host/files/fileChart";
import type { ChartSnapshot } from "../../../src/host/workbook/snapshot";
import { reopened } from "./reopened";
import { schemaErrors, schemaTests } from "./schemaValidator";

function aChart(chartType: string, index = 0): ChartSnapshot {
  return {
    id: `{00000000-000D-0000-0000-${index.toString(16).toUpperCase().padStart(12, "0")}}`,
    name: `Grafiek ${index} <"&">`,
    chartType,
    title: index % 2 === 0 ? "Kosten & uren" : null,
    legend: { visible: index % 3 > 0, position: index % 3 === 1 ? "Top" : "Right" },
    series: [
      { name: "=Blad1!$B$1", values: "=Blad1!$B$2:$B$4", categories: "=Blad1!$A$2:$A$4" },
      { name: "Uren", values: "=Blad1!$C$2:$C$4", categories: null },
    ],
    from: { row: index * 10, column: 4 },
    to: { row: index * 10 + 9, column: 12 },
  };
}

const charts = Object.keys(chartTypes).map(aChart);

it("gives back a chart of every type", async () => {
  const { sheet } = await reopened({ charts });
  // A pie shows one series, and that one is kept.
  const kept = charts.map((chart) =>
    chart.chartType === "Pie" ? { ...chart, series: chart.series.slice(0, 1) } : chart,
  );
  expect(sheet.charts).toEqual(kept);
});

it.skipIf(schemaTests.skipped)("writes every type as the schema wants it", async () => {
  expect(schemaErrors((await reopened({ charts })).bytes)).toEqual([]);
});

it("fails on a type that a file of this kind cannot hold", () => {
  expect(() => fileChart(aChart("Treemap"))).toThrow("chart type Treemap cannot be saved");
});
