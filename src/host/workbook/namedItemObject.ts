import { invalidArgument, invalidReference, itemAlreadyExists, itemNotFound } from "../wire/hostError";
import { surface } from "../wire/surface";
import { isSameName, WireCollection, WireObject } from "../wire/wireObject";
import { absoluteAddressOfArea, quotedSheetName } from "./cellAddress";
import { textFrom } from "./checkedValue";
import { checkFormula } from "./formulaText";
import type { ObjectContext } from "./objectContext";
import { RangeObject } from "./rangeObject";
import { resolveArea } from "./rangeResolution";
import type { NameSnapshot } from "./snapshot";
import { checkedName } from "./tableCreation";
import type { SheetState } from "./workbookState";

const collectionSurface = surface("NamedItemCollection", {
  "1.1": { methods: "GetItem" },
  "1.4": { methods: "Add GetCount GetItemOrNullObject" },
});
const itemSurface = surface("NamedItem", {
  "1.1": { scalars: "Name Type Value Visible", methods: "GetRange" },
  "1.4": { scalars: "Comment Scope", links: "Worksheet WorksheetOrNullObject", methods: "Delete GetRangeOrNullObject" },
  "1.7": { scalars: "Formula" },
});

/** The names of the workbook, or of one sheet (`Excel.NamedItemCollection`). */
export class NamedItemCollectionObject extends WireCollection<NamedItemObject> {
  override readonly surface = collectionSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState | null,
  ) {
    super();
  }

  private get names(): readonly NameSnapshot[] {
    return (this.sheet ?? this.context.model.state).names;
  }
  override items(): readonly NamedItemObject[] {
    return this.names.map(({ name }) => new NamedItemObject(this.context, this.sheet, name));
  }
  override find(key: unknown): NamedItemObject | null {
    return this.items().find(({ name }) => isSameName(key, name)) ?? null;
  }
  /** `reference` is a range or a formula; a constant is a formula too (`=0.2`). */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItemObject {
    const checked = checkedName(name);
    if (this.find(checked) !== null || this.context.model.tableByName(checked) !== null) throw itemAlreadyExists();
    const formula = formulaOf(this.context, reference);
    const text = comment === undefined || comment === null ? "" : textFrom(comment, 255);
    const names = [...this.names, { name: checked, formula, comment: text, visible: true }];
    this.context.model.journal.assign(this.sheet ?? this.context.model.state, { names });
    return new NamedItemObject(this.context, this.sheet, checked);
  }
}

function formulaOf(context: ObjectContext, reference: unknown): string {
  if (reference instanceof RangeObject)
    return `=${quotedSheetName(context.model.existing(reference.sheet).name)}!${absoluteAddressOfArea(reference.place)}`;
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  const formula = reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
  checkFormula(formula);
  return formula;
}

/** A defined name (`Excel.NamedItem`). */
export class NamedItemObject extends WireObject {
  override readonly surface = itemSurface;

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetState | null,
    readonly name: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.name };
  }

  private get holder(): { names: readonly NameSnapshot[] } {
    return this.sheet ?? this.context.model.state;
  }
  private get item(): NameSnapshot {
    const item = this.holder.names.find(({ name }) => isSameName(this.name, name));
    if (item === undefined) throw invalidReference();
    return item;
  }
  private change(patch: Partial<NameSnapshot>): void {
    const { item } = this;
    const names = this.holder.names.map((other) => (other === item ? { ...other, ...patch } : other));
    this.context.model.journal.assign(this.holder, { names });
  }

  get Name(): string {
    return this.item.name;
  }
  get Scope(): string {
    return this.sheet === null ? "Workbook" : "Worksheet";
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(comment: unknown) {
    this.change({ comment: textFrom(comment, 255) });
    if (this.context.model.options().platform === "OfficeOnline") this.context.model.journal.clear();
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(isVisible: unknown) {
    this.change({ visible: isVisible === true });
  }
  get Formula(): string {
    return this.item.formula;
  }
  set Formula(formula: unknown) {
    this.change({ formula: formulaOf(this.context, formula) });
  }
  get Type(): string {
    if (this.GetRangeOrNullObject() !== null) return "Range";
    const constant = constantOf(this.item.formula);
    if (constant === null) return this.item.formula.includes("#REF!") ? "Error" : "String";
    if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
    return typeof constant === "boolean" ? "Boolean" : "String";
  }
  /** The address of a range, else the value of a constant; a formula gives its text without `=`. */
  get Value(): unknown {
    const range = this.GetRangeOrNullObject();
    if (range !== null) return range.Address;
    return constantOf(this.item.formula) ?? this.item.formula.slice(1);
  }

  GetRangeOrNullObject(): RangeObject | null {
    const found = resolveArea(this.context.model, this.item.formula, this.sheet);
    return found === null ? null : new RangeObject(this.context, found.sheet, found.area);
  }
  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }
  get WorksheetOrNullObject(): WireObject | null {
    return this.sheet === null ? null : this.context.objects.worksheet(this.sheet);
  }
  get Worksheet(): WireObject {
    const sheet = this.WorksheetOrNullObject;
    if (sheet === null) throw invalidArgument();
    return sheet;
  }
  Delete(): void {
    const { item } = this;
    this.context.model.journal.assign(this.holder, { names: this.holder.names.filter((other) => other !== item) });
  }
}

function constantOf(formula: string): string | number | boolean | null {
  const text = formula.slice(1);
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  if (/^(TRUE|FALSE)$/i.test(text)) return /^true$/i.test(text);
  return /^"([^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : null;
}
