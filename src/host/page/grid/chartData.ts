import type { ChartConfiguration, ChartType } from "chart.js";
import type { CellValue } from "../../workbook/cellValue";
import type { ChartSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

const palette = ["#0F6C5C", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const kinds: readonly (readonly [RegExp, ChartType, { readonly stacked?: boolean; readonly sideways?: boolean }])[] = [
  [/^Bar/, "bar", { sideways: true }],
  [/^Column/, "bar", {}],
  [/^Line/, "line", {}],
  [/^Area/, "line", {}],
  [/^Pie/, "pie", {}],
  [/^Doughnut/, "doughnut", {}],
];

/** An Excel chart in Chart.js's terms, with the values its series show now. A kind the page cannot draw becomes columns. */
export function chartConfiguration(chart: ChartSnapshot, workbook: WorkbookSnapshot): ChartConfiguration {
  const [, type, look] = kinds.find(([pattern]) => pattern.test(chart.chartType)) ??
    kinds[1] ?? [/./, "bar" as const, {}];
  const stacked = /Stacked/.test(chart.chartType);
  const labels = chart.series[0]?.categories ? valuesAt(workbook, chart.series[0].categories).map(text) : [];
  const round = type === "pie" || type === "doughnut";
  return {
    type,
    data: {
      labels,
      datasets: chart.series.map((series, index) => ({
        label: seriesName(workbook, series.name) ?? "",
        data: valuesAt(workbook, series.values).map((value) => (typeof value === "number" ? value : null)),
        backgroundColor: round
          ? labels.map((_, place) => palette[place % palette.length] ?? "#888888")
          : (palette[index % palette.length] ?? "#888888"),
        borderColor: round ? "#FFFFFF" : (palette[index % palette.length] ?? "#888888"),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      ...(look.sideways ? { indexAxis: "y" } : {}),
      ...(round ? {} : { scales: { x: { stacked }, y: { stacked } } }),
      plugins: {
        title: { display: Boolean(chart.title), text: chart.title ?? "" },
        legend: { display: chart.legend.visible && (round || chart.series.length > 1), position: "bottom" },
      },
    },
  };
}

function seriesName(workbook: WorkbookSnapshot, name: string | null): string | null {
  if (!name) return null;
  const values = /!/.test(name) ? valuesAt(workbook, name) : [];
  return values.length > 0 ? text(values[0] ?? null) : name;
}

const text = (value: CellValue): string =>
  value === null ? "" : typeof value === "object" ? value.error : String(value);

/** Values of an address with sheet (`Begroting!$A$2:$A$9`), row by row; none when the address cannot be read. */
function valuesAt(workbook: WorkbookSnapshot, address: string): CellValue[] {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address);
  const sheet = workbook.sheets.find(
    (candidate) => candidate.name === (match?.[1]?.replaceAll("''", "'") ?? match?.[2]),
  );
  if (!match || !sheet) return [];
  const from = { row: Number(match[4]) - 1, column: columnIndex(match[3] ?? "A") };
  const to = { row: Number(match[6] ?? match[4]) - 1, column: columnIndex(match[5] ?? match[3] ?? "A") };
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const values: CellValue[] = [];
  for (let row = from.row; row <= to.row; row++)
    for (let column = from.column; column <= to.column; column++) values.push(cells.get(`${row},${column}`) ?? null);
  return values;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
