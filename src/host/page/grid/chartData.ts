import type { ChartConfiguration, ChartType } from "chart.js";
import { displayedText } from "../../workbook/cellText";
import type { CellValue } from "../../workbook/cellValue";
import type { ChartSnapshot } from "../../workbook/chartSnapshot";
import type { CellSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { valueLabels, type LabelledDataset } from "./valueLabels";

const palette = ["#0F6C5C", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const kinds: readonly (readonly [RegExp, ChartType, { readonly stacked?: boolean; readonly sideways?: boolean }])[] = [
  [/^Bar/, "bar", { sideways: true }],
  [/^Column/, "bar", {}],
  [/^Line/, "line", {}],
  [/^Area/, "line", {}],
  [/^Pie/, "pie", {}],
  [/^Doughnut/, "doughnut", {}],
];

/**
 * An Excel chart in Chart.js's terms, with the values its series show now and, where the chart has value labels, those values as their cells show
 * them. A kind the page cannot draw becomes columns.
 */
export function chartConfiguration(
  chart: ChartSnapshot,
  workbook: WorkbookSnapshot,
  language: string,
): ChartConfiguration {
  const [, type, look] = kinds.find(([pattern]) => pattern.test(chart.chartType)) ??
    kinds[1] ?? [/./, "bar" as const, {}];
  const shown = ({ value, style }: ShownCell): string =>
    displayedText(value, style?.numberFormat ?? "General", language);
  const categories = chart.series[0]?.categories;
  const labels = categories ? cellsAt(workbook, categories).map(shown) : [];
  const round = type === "pie" || type === "doughnut";
  const datasets = chart.series.map((series, index): LabelledDataset => {
    const cells = cellsAt(workbook, series.values);
    const color = palette[index % palette.length] ?? "#888888";
    return {
      label: seriesName(workbook, series.name, shown) ?? "",
      data: cells.map(({ value }) => (typeof value === "number" ? value : null)),
      valueLabels: hasValueLabels(chart, index) ? cells.map(shown) : [],
      backgroundColor: round ? labels.map((_, place) => palette[place % palette.length] ?? "#888888") : color,
      borderColor: round ? "#FFFFFF" : color,
    };
  });
  return {
    type,
    data: { labels, datasets },
    plugins: [valueLabels],
    options: {
      locale: language,
      layout: { padding: datasets.some((dataset) => dataset.valueLabels.length > 0) ? { top: 14, right: 40 } : 0 },
      ...(look.sideways ? { indexAxis: "y" } : {}),
      ...optionsOf(chart, round),
    },
  };
}

function optionsOf({ chartType, title, legend, series }: ChartSnapshot, round: boolean): ChartConfiguration["options"] {
  const stacked = chartType.includes("Stacked");
  return {
    animation: false,
    maintainAspectRatio: false,
    ...(round ? {} : { scales: { x: { stacked }, y: { stacked } } }),
    plugins: {
      title: { display: Boolean(title), text: title ?? "" },
      legend: { display: legend.visible && (round || series.length > 1), position: "bottom" },
    },
  };
}

/** Labels of the whole chart, or of one series (`Excel.ChartDataLabels.showValue`, `Excel.ChartSeries.hasDataLabels`). */
function hasValueLabels({ properties = {} }: ChartSnapshot, series: number): boolean {
  const ofSeries = `series/${series}`;
  return ["dataLabels/ShowValue", `${ofSeries}/HasDataLabels`, `${ofSeries}/dataLabels/ShowValue`].some(
    (path) => properties[path] === true,
  );
}

function seriesName(
  workbook: WorkbookSnapshot,
  name: string | null,
  shown: (cell: ShownCell) => string,
): string | null {
  if (!name) return null;
  const [cell] = /!/.test(name) ? cellsAt(workbook, name) : [];
  return cell ? shown(cell) : name;
}

type ShownCell = Pick<CellSnapshot, "style"> & { readonly value: CellValue };

/** Cells of an address with sheet (`Begroting!$A$2:$A$9`), row by row; none when the address cannot be read. */
function cellsAt(workbook: WorkbookSnapshot, address: string): ShownCell[] {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address);
  const sheet = workbook.sheets.find(
    (candidate) => candidate.name === (match?.[1]?.replaceAll("''", "'") ?? match?.[2]),
  );
  if (!match || !sheet) return [];
  const from = { row: Number(match[4]) - 1, column: columnIndex(match[3] ?? "A") };
  const to = { row: Number(match[6] ?? match[4]) - 1, column: columnIndex(match[5] ?? match[3] ?? "A") };
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const found: ShownCell[] = [];
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++)
      found.push(cells.get(`${row},${column}`) ?? { value: null });
  return found;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
