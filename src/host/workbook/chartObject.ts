import { invalidArgument, invalidReference } from "../wire/hostError";
import { surface } from "../wire/surface";
import { isSameName, WireCollection, WireObject } from "../wire/wireObject";
import { boundingArea } from "./areas";
import { chartParts } from "./chartParts";
import { boundsOf, placeOfArea, placeWithin, type Bounds } from "./chartPlace";
import { seriesOf } from "./chartSeries";
import { ChartSeriesCollectionObject } from "./chartSeriesObject";
import { numberFrom, oneOf, textFrom } from "./checkedValue";
import { pointsFromPixels, pointsPerPixel } from "./lineSizes";
import type { ObjectContext } from "./objectContext";
import { checkUnprotected } from "./protectionCheck";
import { RangeObject } from "./rangeObject";
import { resolveArea } from "./rangeResolution";
import type { Area } from "./snapshot";
import type { ChartState, SheetState } from "./workbookState";

const collectionSurface = surface("ChartCollection", {
  "1.1": { scalars: "Count", methods: "Add GetItem GetItemAt" },
  "1.4": { methods: "GetCount GetItemOrNullObject" },
});
const chartSurface = surface("Chart", {
  "1.1": {
    scalars: "Name Top Left Width Height",
    links: "Title Legend Series Axes DataLabels",
    methods: "Delete SetData SetPosition",
  },
  "1.2": { links: "Worksheet" },
  "1.7": { scalars: "Id ChartType" },
});

/** The charts of a sheet (`Excel.ChartCollection`). */
export class ChartCollectionObject extends WireCollection<ChartObject> {
  override readonly surface = collectionSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState,
  ) {
    super();
  }

  override items(): readonly ChartObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.context, this.sheet, chart));
  }
  override find(key: unknown): ChartObject | null {
    return this.items().find(({ chart }) => chart.id === key || isSameName(key, chart.name)) ?? null;
  }
  Add(type: unknown, source: unknown, seriesBy: unknown): ChartObject {
    checkUnprotected(this.sheet);
    if (!(source instanceof RangeObject)) throw invalidArgument();
    const { model } = this.context;
    const language = model.options().displayLanguage.slice(0, 2);
    const word = { nl: "Grafiek", fr: "Graphique" }[language] ?? "Chart";
    const chart: ChartState = {
      id: model.newObjectId(),
      name: `${word} ${++model.state.counters.chart}`,
      chartType: textFrom(type, 40),
      title: null,
      legend: { visible: true, position: "Right" },
      series: seriesOf(model, source.sheet, source.place, oneOf(["Auto", "Columns", "Rows"], seriesBy ?? "Auto")),
      ...placeWithin(this.sheet, { left: 0, top: 0, width: 480, height: 288 }),
      properties: {},
    };
    model.journal.assign(this.sheet, { charts: [...this.sheet.charts, chart] });
    return new ChartObject(this.context, this.sheet, chart);
  }
}

/** A chart (`Excel.Chart`): stored; drawing it is up to who shows the workbook. */
export class ChartObject extends WireObject {
  override readonly surface = chartSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState,
    readonly state: ChartState,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.state.id };
  }
  get chart(): ChartState {
    if (!this.context.model.existing(this.sheet).charts.includes(this.state)) throw invalidReference();
    return this.state;
  }
  private change(patch: Partial<ChartState>): void {
    checkUnprotected(this.sheet);
    this.context.model.journal.assign(this.chart, patch);
  }

  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: unknown) {
    this.change({ name: textFrom(name, 255) });
  }
  get ChartType(): string {
    return this.chart.chartType;
  }
  set ChartType(type: unknown) {
    this.change({ chartType: textFrom(type, 40) });
  }
  get Left(): number {
    return pointsFromPixels(this.bounds.left);
  }
  set Left(left: unknown) {
    this.move("left", numberFrom(left, 0, 1e6));
  }
  get Top(): number {
    return pointsFromPixels(this.bounds.top);
  }
  set Top(top: unknown) {
    this.move("top", numberFrom(top, 0, 1e6));
  }
  get Width(): number {
    return pointsFromPixels(this.bounds.width);
  }
  set Width(width: unknown) {
    this.move("width", numberFrom(width, 1, 1e5));
  }
  get Height(): number {
    return pointsFromPixels(this.bounds.height);
  }
  set Height(height: unknown) {
    this.move("height", numberFrom(height, 1, 1e5));
  }

  get Title(): WireObject {
    return chartParts.title(this.context.model, this.chart);
  }
  get Legend(): WireObject {
    return chartParts.legend(this.context.model, this.chart);
  }
  get Axes(): WireObject {
    return chartParts.axes(this.context.model, this.chart);
  }
  get DataLabels(): WireObject {
    return chartParts.dataLabels(this.context.model, this.chart, "dataLabels");
  }
  get Series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.context.model, this.chart);
  }
  get Worksheet(): WireObject {
    return this.context.objects.worksheet(this.sheet);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof RangeObject)) throw invalidArgument();
    const by = oneOf(["Auto", "Columns", "Rows"], seriesBy ?? "Auto");
    this.change({ series: seriesOf(this.context.model, source.sheet, source.place, by) });
  }
  /** Fits the chart over cells; one cell alone gives the place of its top left corner. */
  SetPosition(first: unknown, last: unknown): void {
    const start = this.area(first);
    const isMoveOnly = last === undefined || last === null;
    const covered = placeOfArea(isMoveOnly ? start : boundingArea(start, this.area(last)));
    const { left, top } = boundsOf(this.sheet, covered);
    this.change(isMoveOnly ? placeWithin(this.sheet, { ...this.bounds, left, top }) : covered);
  }
  Delete(): void {
    checkUnprotected(this.sheet);
    const { chart } = this;
    this.context.model.journal.assign(this.sheet, { charts: this.sheet.charts.filter((other) => other !== chart) });
  }

  private get bounds(): Bounds {
    return boundsOf(this.sheet, this.chart);
  }
  private move(side: keyof Bounds, points: number): void {
    this.change(placeWithin(this.sheet, { ...this.bounds, [side]: points / pointsPerPixel }));
  }
  private area(given: unknown): Area {
    const found =
      given instanceof RangeObject ? given.place : resolveArea(this.context.model, String(given), this.sheet)?.area;
    if (found === undefined) throw invalidArgument();
    return found;
  }
}
