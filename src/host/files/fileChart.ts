import type { Chart, SheetChart } from "hucre";
import type { ChartPlace } from "../workbook/chartPlace";
import type { ChartSnapshot } from "../workbook/chartSnapshot";
import { childOf, descendantsOf, isTrue, type XmlTree } from "./xmlTree";

type Drawn = Pick<
  SheetChart,
  "type" | "barGrouping" | "lineGrouping" | "areaGrouping" | "scatterStyle" | "showLineMarkers"
>;

/** Chart types of Office.js (`Excel.ChartType`) that can be saved. */
export const chartTypes: Readonly<Record<string, Drawn>> = {
  ColumnClustered: { type: "column", barGrouping: "clustered" },
  ColumnStacked: { type: "column", barGrouping: "stacked" },
  ColumnStacked100: { type: "column", barGrouping: "percentStacked" },
  BarClustered: { type: "bar", barGrouping: "clustered" },
  BarStacked: { type: "bar", barGrouping: "stacked" },
  BarStacked100: { type: "bar", barGrouping: "percentStacked" },
  Line: { type: "line", showLineMarkers: false },
  LineMarkers: { type: "line", showLineMarkers: true },
  LineStacked: { type: "line", lineGrouping: "stacked", showLineMarkers: false },
  LineStacked100: { type: "line", lineGrouping: "percentStacked", showLineMarkers: false },
  LineMarkersStacked: { type: "line", lineGrouping: "stacked", showLineMarkers: true },
  LineMarkersStacked100: { type: "line", lineGrouping: "percentStacked", showLineMarkers: true },
  Area: { type: "area" },
  AreaStacked: { type: "area", areaGrouping: "stacked" },
  AreaStacked100: { type: "area", areaGrouping: "percentStacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter", scatterStyle: "marker" },
  XYScatterLines: { type: "scatter", scatterStyle: "lineMarker" },
  XYScatterLinesNoMarkers: { type: "scatter", scatterStyle: "line" },
  XYScatterSmooth: { type: "scatter", scatterStyle: "smoothMarker" },
  XYScatterSmoothNoMarkers: { type: "scatter", scatterStyle: "smooth" },
};

const legendPositions = { Top: "top", Bottom: "bottom", Left: "left", Right: "right", Corner: "topRight" } as const;

function withoutEquals(reference: string): string {
  return reference.replace(/^=/, "");
}

function withEquals(reference: string | undefined): string | null {
  return reference === undefined ? null : `=${withoutEquals(reference)}`;
}

/**
 * A chart as the file library takes it; its name and its exact place are added afterwards. Of a pie the library writes the first series, the only one
 * a pie shows. Throws on a type that cannot be saved.
 */
export function fileChart(chart: ChartSnapshot): SheetChart {
  const drawn = chartTypes[chart.chartType];
  if (!drawn) throw new Error(`chart type ${chart.chartType} cannot be saved`);
  return {
    ...drawn,
    ...(chart.title === null ? {} : { title: chart.title }),
    series: chart.series.map(({ name, values, categories }) => ({
      ...(name === null ? {} : { name }),
      values: withoutEquals(values),
      ...(categories === null ? {} : { categories: withoutEquals(categories) }),
    })),
    anchor: { from: { row: chart.from.row, col: chart.from.column } },
    legend: chart.legend.visible
      ? (legendPositions[chart.legend.position as keyof typeof legendPositions] ?? "right")
      : false,
    ...(chart.properties?.[showsValues] === true ? { dataLabels: { showValue: true } } : {}),
  };
}

/** Where a chart of the workbook remembers that its values stand beside its points. */
const showsValues = "dataLabels/ShowValue";

function hasValueLabels(part: XmlTree): boolean {
  return descendantsOf(part, "dLbls").some((labels) => isTrue(childOf(labels, "showVal")?.attributes["val"]));
}

/** Makes series names that start with `=` references: the file library writes every name as text. */
export function withNameReferences(chartXml: string): string {
  return chartXml.replace(/<c:tx><c:v>=([^<]*)<\/c:v><\/c:tx>/g, "<c:tx><c:strRef><c:f>$1</c:f></c:strRef></c:tx>");
}

function groupingSuffix(grouping: string | undefined): string {
  return grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
}

const scatterTypes: Readonly<Record<string, string>> = {
  lineMarker: "XYScatterLines",
  line: "XYScatterLinesNoMarkers",
  smooth: "XYScatterSmoothNoMarkers",
  smoothMarker: "XYScatterSmooth",
};

function chartTypeFromFile(chart: Chart, part: XmlTree): string | null {
  switch (chart.kinds[0]) {
    case "bar": {
      // The file library reads columns and bars as one kind.
      const direction = descendantsOf(part, "barDir")[0]?.attributes["val"];
      return (direction === "bar" ? "Bar" : "Column") + (groupingSuffix(chart.barGrouping) || "Clustered");
    }
    case "line":
      return `Line${chart.showLineMarkers === false ? "" : "Markers"}${groupingSuffix(chart.lineGrouping)}`;
    case "area":
      return `Area${groupingSuffix(chart.areaGrouping)}`;
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    case "scatter":
      return scatterTypes[chart.scatterStyle ?? ""] ?? "XYScatter";
    default:
      return null;
  }
}

/** Names of the series: text, or `=` and the cell that holds it. */
function seriesNames(part: XmlTree): readonly (string | null)[] {
  return descendantsOf(part, "ser").map((series) => {
    const name = childOf(series, "tx");
    const reference = descendantsOf(name, "f")[0]?.text;
    return reference === undefined ? (childOf(name, "v")?.text ?? null) : `=${reference}`;
  });
}

/** A chart as Office.js states it, from what the file library read and the part itself; null for a type that the host does not draw. */
export function chartFromFile(
  chart: Chart,
  part: XmlTree,
  { id, name, from, to }: Pick<ChartSnapshot, "id" | "name"> & ChartPlace,
): ChartSnapshot | null {
  const chartType = chartTypeFromFile(chart, part);
  if (chartType === null || chart.kinds.length > 1) return null;
  const names = seriesNames(part);
  const position = Object.entries(legendPositions).find(([, stored]) => stored === chart.legend)?.[0];
  return {
    id,
    name,
    chartType,
    title: chart.title ?? null,
    ...(hasValueLabels(part) ? { properties: { [showsValues]: true } } : {}),
    legend: { visible: position !== undefined, position: position ?? "Right" },
    series: (chart.series ?? []).map((series, index) => ({
      name: names[index] ?? null,
      values: withEquals(series.valuesRef) ?? "",
      categories: withEquals(series.categoriesRef),
    })),
    from,
    to,
  };
}
