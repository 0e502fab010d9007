import { expect, it } from "vitest";
import { chartTypes, fileChart } from "../../../src/host/files/fileChart";
import { openXlsx } from "../../../src/host/files/openXlsx";
import { changePart, pack, partText, unpack } from "../../../src/host/files/packageParts";
import type { ChartSnapshot } from "../../../src/host/workbook/chartSnapshot";
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
    from: { row: index * 10, column: 4, x: index, y: 0 },
    to: { row: index * 10 + 9, column: 12, x: 0, y: 10.4 },
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

it("anchors both corners to cells, as Excel does with a chart that moves and sizes with them (ECMA-376 part 1, 20.5.2.33)", async () => {
  const { bytes } = await reopened({ charts: charts.slice(0, 1) });
  const drawing = partText(unpack(bytes), "xl/drawings/drawing1.xml") ?? "";
  expect(drawing).toContain("<xdr:twoCellAnchor><xdr:from>");
  expect(drawing).toContain("<xdr:row>9</xdr:row><xdr:rowOff>99060</xdr:rowOff>");
});

it("takes a chart that keeps its size in a foreign file as one that sizes with its cells, and says so", async () => {
  const { bytes } = await reopened({ charts: charts.slice(0, 1) });
  const parts = unpack(bytes);
  changePart(parts, "xl/drawings/drawing1.xml", (xml) =>
    xml
      .replace(/twoCellAnchor>/g, "oneCellAnchor>")
      .replace(/<xdr:to>[\s\S]*<\/xdr:to>/, '<xdr:ext cx="952500" cy="190500"/>'),
  );
  const opened = await openXlsx(pack(parts), []);
  expect(opened.ok && opened.snapshot.sheets[0]?.charts[0]).toMatchObject({
    from: { row: 0, column: 4, x: 0, y: 0 },
    to: { row: 1, column: 5, x: 36, y: 0 },
  });
  expect(opened.ok && opened.notKept).toEqual(["charts that keep their place or size when cells change on Blad1"]);
});
