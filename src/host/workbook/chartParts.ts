import { invalidArgument } from "../wire/hostError";
import { surface, type Surface } from "../wire/surface";
import type { WireObject } from "../wire/wireObject";
import { booleanFrom, oneOf, textFrom } from "./checkedValue";
import { RecordObject, type RecordField } from "./recordObject";
import type { WorkbookModel } from "./workbookModel";
import type { ChartState } from "./workbookState";

const surfaces = {
  title: surface("ChartTitle", { "1.1": { scalars: "Visible Text" } }),
  legend: surface("ChartLegend", { "1.1": { scalars: "Visible Position" } }),
  axes: surface("ChartAxes", { "1.1": { links: "CategoryAxis ValueAxis" } }),
  axis: surface("ChartAxis", {
    "1.1": { scalars: "MajorUnit Maximum Minimum MinorUnit", links: "MajorGridlines MinorGridlines Title" },
    "1.7": { scalars: "Visible ReversePlotOrder" },
    "1.8": { scalars: "NumberFormat" },
  }),
  axisTitle: surface("ChartAxisTitle", { "1.1": { scalars: "Text Visible" } }),
  gridlines: surface("ChartGridlines", { "1.1": { scalars: "Visible" } }),
  dataLabels: surface("ChartDataLabels", {
    "1.1": { scalars: "Position ShowValue ShowSeriesName ShowCategoryName ShowPercentage" },
  }),
};

/** A text field. */
export const text = (initial: string): RecordField => ({ initial, check: (value) => textFrom(value) });
/** A field that is true or false. */
export const flag = (initial: boolean): RecordField => ({ initial, check: booleanFrom });
/** A number, or nothing for automatic. */
export const number: RecordField = {
  initial: "",
  check: (value) => {
    if (typeof value !== "number" && value !== "") throw invalidArgument();
    return value;
  },
};
const positions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

/** A part whose properties are kept in the chart, each by its path. */
export function kept(
  model: WorkbookModel,
  chart: ChartState,
  path: string,
  of: Surface,
  fields: Readonly<Record<string, RecordField>>,
  links: Readonly<Record<string, () => WireObject>> = {},
): WireObject {
  const store = {
    read: (name: string) => chart.properties[`${path}/${name}`],
    write: (name: string, value: unknown) =>
      model.journal.assign(chart, { properties: { ...chart.properties, [`${path}/${name}`]: value } }),
  };
  return new RecordObject(of, store, fields, links);
}

/** Makes the parts of a chart. */
export const chartParts = {
  title: (model: WorkbookModel, chart: ChartState): WireObject =>
    new RecordObject(
      surfaces.title,
      {
        read: (name) =>
          name === "Text" ? (chart.title ?? undefined) : name === "Visible" ? chart.title !== null : undefined,
        write: (name, value) => {
          if (name === "Text") model.journal.assign(chart, { title: String(value) });
          else if (name === "Visible")
            model.journal.assign(chart, { title: value === true ? (chart.title ?? "") : null });
        },
      },
      { Text: text(""), Visible: flag(false) },
    ),
  legend: (model: WorkbookModel, chart: ChartState): WireObject =>
    new RecordObject(
      surfaces.legend,
      {
        read: (name) =>
          name === "Visible" ? chart.legend.visible : name === "Position" ? chart.legend.position : undefined,
        write: (name, value) =>
          model.journal.assign(chart, {
            legend:
              name === "Visible"
                ? { ...chart.legend, visible: value === true }
                : { ...chart.legend, position: String(value) },
          }),
      },
      { Visible: flag(true), Position: { initial: "Right", check: (value) => oneOf(positions, value) } },
    ),
  axes: (model: WorkbookModel, chart: ChartState): WireObject =>
    new RecordObject(
      surfaces.axes,
      { read: () => undefined, write: () => undefined },
      {},
      {
        CategoryAxis: () => axisOf(model, chart, "axes/categoryAxis"),
        ValueAxis: () => axisOf(model, chart, "axes/valueAxis"),
      },
    ),
  dataLabels: (model: WorkbookModel, chart: ChartState, path: string): WireObject =>
    kept(model, chart, path, surfaces.dataLabels, {
      Position: text("BestFit"),
      ShowValue: flag(false),
      ShowSeriesName: flag(false),
      ShowCategoryName: flag(false),
      ShowPercentage: flag(false),
    }),
};

function axisOf(model: WorkbookModel, chart: ChartState, path: string): WireObject {
  const numbers = { MajorUnit: number, MinorUnit: number, Maximum: number, Minimum: number };
  const others = { Visible: flag(true), ReversePlotOrder: flag(false), NumberFormat: text("General") };
  const lines = (name: string, isShown: boolean) => () =>
    kept(model, chart, `${path}/${name}`, surfaces.gridlines, { Visible: flag(isShown) });
  return kept(
    model,
    chart,
    path,
    surfaces.axis,
    { ...numbers, ...others },
    {
      Title: () => kept(model, chart, `${path}/title`, surfaces.axisTitle, { Text: text(""), Visible: flag(false) }),
      MajorGridlines: lines("majorGridlines", true),
      MinorGridlines: lines("minorGridlines", false),
    },
  );
}
