import { invalidArgument, invalidReference, itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireCollection, WireObject } from "../wire/wireObject";
import { intersectionOf } from "./areas";
import { booleanFrom, numberFrom } from "./checkedValue";
import { partFactories, type FormatParts } from "./conditionalFormatParts";
import type { ObjectContext } from "./objectContext";
import { checkAllowed } from "./protectionCheck";
import { rulesWithout } from "./rangeClearing";
import { RangeObject } from "./rangeObject";
import type { Area } from "./snapshot";
import type { ConditionalFormatState, SheetState } from "./workbookState";

const collectionSurface = surface("ConditionalFormatCollection", {
  "1.6": { methods: "Add ClearAll GetCount GetItem GetItemAt" },
  "1.14": { methods: "GetItemOrNullObject" },
});
const formatSurface = surface("ConditionalFormat", {
  "1.6": {
    scalars: "StopIfTrue Priority Type Id",
    links:
      "Custom CustomOrNullObject CellValue CellValueOrNullObject DataBar DataBarOrNullObject ColorScale ColorScaleOrNullObject " +
      "IconSet IconSetOrNullObject TextComparison TextComparisonOrNullObject Preset PresetOrNullObject TopBottom TopBottomOrNullObject",
    methods: "Delete GetRange GetRangeOrNullObject",
  },
});

/** The conditional formats that touch a range, first the one that goes before the others (`Excel.ConditionalFormatCollection`). */
export class ConditionalFormatCollectionObject extends WireCollection<ConditionalFormatObject> {
  override readonly surface = collectionSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {
    super();
  }

  override items(): readonly ConditionalFormatObject[] {
    const touching = this.sheet.conditionalFormats.filter(({ area }) => intersectionOf(area, this.area) !== null);
    const ids = new Set([...touching].sort((left, right) => left.priority - right.priority).map(({ id }) => id));
    return [...ids].map((id) => new ConditionalFormatObject(this.context, this.sheet, id));
  }
  override find(key: unknown): ConditionalFormatObject | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }
  /** A new format goes before all others of the sheet. */
  Add(type: unknown): ConditionalFormatObject {
    checkAllowed(this.sheet, "allowFormatCells");
    if (typeof type !== "string" || partFactories[type] === undefined) throw invalidArgument();
    const id = this.context.model.newObjectId();
    const format = { id, type, area: this.area, priority: 0, stopIfTrue: false, rule: {} };
    const others = this.sheet.conditionalFormats.map((other) => ({ ...other, priority: other.priority + 1 }));
    this.context.model.journal.assign(this.sheet, { conditionalFormats: [format, ...others] });
    return new ConditionalFormatObject(this.context, this.sheet, id);
  }
  ClearAll(): void {
    checkAllowed(this.sheet, "allowFormatCells");
    const conditionalFormats = rulesWithout(this.sheet.conditionalFormats, this.area);
    this.context.model.journal.assign(this.sheet, { conditionalFormats });
  }
}

/** A conditional format (`Excel.ConditionalFormat`). */
export class ConditionalFormatObject extends WireObject {
  override readonly surface = formatSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState,
    readonly Id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  private get state(): ConditionalFormatState {
    const state = this.sheet.conditionalFormats.find(({ id }) => id === this.Id);
    if (state === undefined) throw invalidReference();
    return state;
  }
  private change(patch: Partial<ConditionalFormatState>): void {
    checkAllowed(this.sheet, "allowFormatCells");
    const conditionalFormats = this.sheet.conditionalFormats.map((other) =>
      other.id === this.Id ? { ...other, ...patch } : other,
    );
    this.context.model.journal.assign(this.sheet, { conditionalFormats });
  }

  get Type(): string {
    return this.state.type;
  }
  get Priority(): number {
    return this.state.priority;
  }
  set Priority(priority: unknown) {
    this.change({ priority: numberFrom(priority, 0, 1_000) });
  }
  get StopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }
  set StopIfTrue(isStopping: unknown) {
    this.change({ stopIfTrue: booleanFrom(isStopping) });
  }
  GetRange(): RangeObject {
    return new RangeObject(this.context, this.sheet, this.state.area);
  }
  GetRangeOrNullObject(): RangeObject | null {
    return this.GetRange();
  }
  Delete(): void {
    const conditionalFormats = this.sheet.conditionalFormats.filter(({ id }) => id !== this.state.id);
    this.context.model.journal.assign(this.sheet, { conditionalFormats });
  }

  get CustomOrNullObject(): WireObject | null {
    return this.part("Custom");
  }
  get CellValueOrNullObject(): WireObject | null {
    return this.part("CellValue");
  }
  get DataBarOrNullObject(): WireObject | null {
    return this.part("DataBar");
  }
  get ColorScaleOrNullObject(): WireObject | null {
    return this.part("ColorScale");
  }
  get IconSetOrNullObject(): WireObject | null {
    return this.part("IconSet");
  }
  get TextComparisonOrNullObject(): WireObject | null {
    return this.part("ContainsText");
  }
  get PresetOrNullObject(): WireObject | null {
    return this.part("PresetCriteria");
  }
  get TopBottomOrNullObject(): WireObject | null {
    return this.part("TopBottom");
  }
  get Custom(): WireObject {
    return present(this.CustomOrNullObject);
  }
  get CellValue(): WireObject {
    return present(this.CellValueOrNullObject);
  }
  get DataBar(): WireObject {
    return present(this.DataBarOrNullObject);
  }
  get ColorScale(): WireObject {
    return present(this.ColorScaleOrNullObject);
  }
  get IconSet(): WireObject {
    return present(this.IconSetOrNullObject);
  }
  get TextComparison(): WireObject {
    return present(this.TextComparisonOrNullObject);
  }
  get Preset(): WireObject {
    return present(this.PresetOrNullObject);
  }
  get TopBottom(): WireObject {
    return present(this.TopBottomOrNullObject);
  }

  /** The part of another type than the format's own is a null object. */
  private part(type: string): WireObject | null {
    return this.state.type === type ? (partFactories[type]?.(this.parts) ?? null) : null;
  }
  private get parts(): FormatParts {
    const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
    return {
      rule: {
        read: (name) => (name === "" ? this.state.rule : this.state.rule[camel(name)]),
        write: (name, value) =>
          this.change({
            rule:
              name === "" ? (value as ConditionalFormatState["rule"]) : { ...this.state.rule, [camel(name)]: value },
          }),
      },
      format: {
        read: (name) => (this.state.format as Readonly<Record<string, unknown>> | undefined)?.[name],
        write: (name, value) => this.change({ format: { ...this.state.format, [name]: value } }),
      },
    };
  }
}

function present(part: WireObject | null): WireObject {
  if (part === null) throw itemNotFound();
  return part;
}
