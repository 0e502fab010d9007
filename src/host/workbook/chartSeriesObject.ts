import { invalidArgument, invalidReference } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireCollection, type WireObject } from "../wire/wireObject";
import { absoluteAddressOfArea, quotedSheetName } from "./cellAddress";
import { chartParts, flag, kept, number, text } from "./chartParts";
import { seriesName } from "./chartSeries";
import { textFrom } from "./checkedValue";
import { colorFrom } from "./colors";
import { RangePosition } from "./rangePosition";
import { RecordObject } from "./recordObject";
import { resolveArea } from "./rangeResolution";
import type { WorkbookModel } from "./workbookModel";
import type { ChartSeriesState, ChartState } from "./workbookState";

const surfaces = {
  series: surface("ChartSeries", {
    "1.1": { scalars: "Name", links: "Format" },
    "1.7": { scalars: "ChartType HasDataLabels GapWidth", methods: "Delete SetValues SetXAxisValues" },
    "1.8": { links: "DataLabels", scalars: "AxisGroup Overlap" },
  }),
  seriesCollection: surface("ChartSeriesCollection", {
    "1.1": { scalars: "Count", methods: "GetItemAt" },
    "1.4": { methods: "GetCount" },
    "1.7": { methods: "Add" },
  }),
  seriesFormat: surface("ChartSeriesFormat", { "1.1": { links: "Fill Line" } }),
  fill: surface("ChartFill", { "1.1": { methods: "Clear SetSolidColor" } }),
  line: surface("ChartLineFormat", { "1.1": { scalars: "Color" }, "1.7": { scalars: "LineStyle Weight" } }),
};

/** The series of a chart (`Excel.ChartSeriesCollection`). */
export class ChartSeriesCollectionObject extends WireCollection<WireObject> {
  override readonly surface = surfaces.seriesCollection;

  constructor(
    private readonly model: WorkbookModel,
    private readonly chart: ChartState,
  ) {
    super();
  }

  override items(): readonly WireObject[] {
    return this.chart.series.map((_series, index) => this.object(index));
  }
  override find(key: unknown): WireObject | null {
    return typeof key === "number" ? (this.items()[key] ?? null) : null;
  }
  Add(name: unknown): WireObject {
    const series = {
      name: name === undefined || name === null ? null : textFrom(name, 255),
      values: "",
      categories: null,
    };
    this.model.journal.assign(this.chart, { series: [...this.chart.series, series] });
    return this.object(this.chart.series.length - 1);
  }

  private object(index: number): WireObject {
    const path = `series/${index}`;
    const of = () => this.chart.series[index];
    const store = {
      read: (name: string) => (name === "Name" ? this.shownName(index) : this.chart.properties[`${path}/${name}`]),
      write: (name: string, value: unknown) => {
        if (name === "Name") this.change(index, { name: String(value) });
        else
          this.model.journal.assign(this.chart, {
            properties: { ...this.chart.properties, [`${path}/${name}`]: value },
          });
      },
    };
    const fields = {
      Name: text(""),
      ChartType: text(this.chart.chartType),
      HasDataLabels: flag(false),
      GapWidth: number,
      Overlap: number,
      AxisGroup: text("Primary"),
    };
    return new RecordObject(surfaces.series, store, fields, this.links(path), {
      SetValues: (range) => this.change(index, { values: referenceTo(this.model, range) }),
      SetXAxisValues: (range) => this.change(index, { categories: referenceTo(this.model, range) }),
      Delete: () =>
        this.model.journal.assign(this.chart, { series: this.chart.series.filter((series) => series !== of()) }),
    });
  }

  private links(path: string): Readonly<Record<string, () => WireObject>> {
    const color = { initial: "", check: colorFrom };
    const line = { Color: color, LineStyle: text("Continuous"), Weight: { ...number, initial: 2.25 } };
    const fillStore = { read: () => undefined, write: () => undefined };
    const setFill = (value: unknown) =>
      this.model.journal.assign(this.chart, { properties: { ...this.chart.properties, [`${path}/fill`]: value } });
    const fill = () =>
      new RecordObject(
        surfaces.fill,
        fillStore,
        {},
        {},
        {
          SetSolidColor: (value) => setFill(colorFrom(value)),
          Clear: () => setFill(null),
        },
      );
    return {
      DataLabels: () => chartParts.dataLabels(this.model, this.chart, `${path}/dataLabels`),
      Format: () =>
        new RecordObject(
          surfaces.seriesFormat,
          fillStore,
          {},
          {
            Fill: fill,
            Line: () => kept(this.model, this.chart, `${path}/line`, surfaces.line, line),
          },
        ),
    };
  }

  private shownName(index: number): string {
    const series = this.chart.series[index];
    if (series === undefined) throw invalidReference();
    return seriesName(this.model, series, index, (reference) => resolveArea(this.model, reference, null));
  }
  private change(index: number, patch: Partial<ChartSeriesState>): void {
    const series = this.chart.series.map((item, place) => (place === index ? { ...item, ...patch } : item));
    this.model.journal.assign(this.chart, { series });
  }
}

function referenceTo(model: WorkbookModel, range: unknown): string {
  if (!(range instanceof RangePosition)) throw invalidArgument();
  return `=${quotedSheetName(model.existing(range.sheet).name)}!${absoluteAddressOfArea(range.place)}`;
}
