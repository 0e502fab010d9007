import type { Batch } from "../batch";
import { areaAddress } from "../../blueprint/cellReference";
import type { Area, HighlightTone, ValidationRule, WorkbookOp } from "../../blueprint/ops";
import { supports } from "../supports";
import { rangeOf } from "./cellOps";

type Op<K extends WorkbookOp["kind"]> = Extract<WorkbookOp, { kind: K }>;

/** Colours with enough contrast, each with a font style, so that colour never stands alone. */
const tones: Readonly<
  Record<HighlightTone, { readonly fill: string; readonly color: string; readonly bold: boolean }>
> = {
  warning: { fill: "#FFC7CE", color: "#9C0006", bold: true },
  attention: { fill: "#FFEB9C", color: "#7F4F00", bold: true },
  good: { fill: "#C6EFCE", color: "#006100", bold: false },
  muted: { fill: "#EDEDED", color: "#595959", bold: false },
  accent: { fill: "#DDEBF7", color: "#1F4E79", bold: true },
  line: { fill: "#FCE4D6", color: "#833C0B", bold: true },
  some: { fill: "#DDEBF7", color: "#1F4E79", bold: false },
  much: { fill: "#9DC3E6", color: "#1F3864", bold: true },
};

export function highlight(batch: Batch, { sheet, area, rules }: Op<"highlight">): void {
  if (!supports("1.6")) return;
  const formats = rangeOf(batch, sheet, area).conditionalFormats;
  formats.clearAll();
  for (const { formula, tone } of rules) {
    const { fill, color, bold } = tones[tone];
    const custom = formats.add(Excel.ConditionalFormatType.custom).custom;
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
    custom.format.font.bold = bold;
  }
}

export function validate(batch: Batch, { sheet, area, validation }: Op<"validate">): void {
  if (!supports("1.8")) return;
  const target = rangeOf(batch, sheet, area).dataValidation;
  const { rule, strict, prompt, error } = validation;
  target.clear();
  if (rule !== null) target.rule = excelRule(rule);
  if (prompt !== null) target.prompt = { showPrompt: true, ...prompt };
  const style = strict ? Excel.DataValidationAlertStyle.stop : Excel.DataValidationAlertStyle.warning;
  if (error !== null) target.errorAlert = { showAlert: true, style, ...error };
}

/** Excel's widest bounds stand where the plan has none. */
function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "date":
      return { date: { formula1: "1900-01-01", formula2: "2199-12-31", operator: "Between" } };
    case "time":
      return { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    case "number": {
      const bounds = { formula1: rule.min ?? -1e9, formula2: rule.max ?? 1e9, operator: "Between" } as const;
      return rule.whole ? { wholeNumber: bounds } : { decimal: bounds };
    }
  }
}

export function freezeRows(batch: Batch, { sheet, rows }: Op<"freezeRows">): void {
  if (supports("1.7")) batch.sheet(sheet).freezePanes.freezeRows(rows);
}

const chartTypes = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "Line",
  stackedColumn: "ColumnStacked",
  doughnut: "Doughnut",
} as const;

export function addChart(batch: Batch, { sheet, name, chart, replaces }: Op<"addChart">): void {
  const charts = batch.sheet(sheet).charts;
  if (replaces) charts.getItem(name).delete();
  const { data } = chart;
  const values = { ...data, column: data.column + 1, columns: data.columns - 1 };
  const added = charts.add(chartTypes[chart.kind], rangeOf(batch, sheet, values), Excel.ChartSeriesBy.columns);
  added.name = name;
  added.title.text = chart.title;
  setSeries(batch, added, sheet, values);
  const hasLegend = chart.kind === "doughnut" || values.columns > 1;
  added.legend.visible = hasLegend;
  // A file keeps no place for a legend that is not shown.
  if (hasLegend) added.legend.position = "Bottom";
  added.dataLabels.showValue = true;
  const [first = "", last = first] = areaAddress(chart.place).split(":");
  added.setPosition(first, last);
}

/** Series and their labels as the plan has them; Excel would take years, months or levels for a series of their own. */
function setSeries(batch: Batch, chart: Excel.Chart, sheet: string, values: Area): void {
  if (!supports("1.7")) return;
  const rows = { ...values, row: values.row + 1, rows: values.rows - 1, columns: 1 };
  for (let index = 0; index < values.columns; index++) {
    const series = chart.series.getItemAt(index);
    series.setValues(rangeOf(batch, sheet, { ...rows, column: values.column + index }));
    series.setXAxisValues(rangeOf(batch, sheet, { ...rows, column: values.column - 1 }));
  }
}

export function setUpPage(batch: Batch, { sheet, setup }: Op<"pageSetup">): void {
  if (!supports("1.9")) return;
  const layout = batch.sheet(sheet).pageLayout;
  layout.orientation = setup.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = {
    ...(setup.pagesWide > 0 ? { horizontalFitToPages: setup.pagesWide } : {}),
    ...(setup.pagesHigh > 0 ? { verticalFitToPages: setup.pagesHigh } : {}),
  };
  if (setup.titleRows !== null) layout.setPrintTitleRows(`$${setup.titleRows.first + 1}:$${setup.titleRows.last + 1}`);
}
