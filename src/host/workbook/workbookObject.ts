import { itemNotFound } from "../wire/hostError";
import type { KeptReferences } from "../wire/keptReferences";
import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { ApplicationObject } from "./applicationObject";
import { CustomXmlPartCollectionObject } from "./customXmlObject";
import { DocumentPropertiesObject } from "./documentPropertiesObject";
import { KeyedCollectionObject, settingKind } from "./keyedCollections";
import { settingsStore } from "./keyedStores";
import { NamedItemCollectionObject } from "./namedItemObject";
import type { ObjectContext } from "./objectContext";
import { RangeObject } from "./rangeObject";
import { TableCollectionObject } from "./tableCollectionObject";
import { WorksheetCollectionObject } from "./worksheetCollectionObject";

const workbookSurface = surface("Workbook", {
  "": {
    links: "_Runtime",
    methods:
      "_GetRangeForEventByReferenceId _GetRangeOrNullObjectForEventByReferenceId _RemoveReference _RemoveAllReferences _GetReferenceCount",
  },
  "1.1": { links: "Worksheets Application Names Tables", methods: "GetSelectedRange" },
  "1.4": { links: "Settings" },
  "1.5": { links: "CustomXmlParts" },
  "1.7": { scalars: "Name", links: "Properties", methods: "GetActiveCell" },
  "1.8": { scalars: "ReadOnly" },
});
const runtimeSurface = surface("Runtime", { "1.8": { scalars: "EnableEvents" } });

/** The workbook (`Excel.Workbook`): where every object path starts. */
export class WorkbookObject extends WireObject {
  override readonly surface = workbookSurface;
  readonly Name = "Map1.xlsx";
  readonly ReadOnly = false;

  constructor(
    private readonly context: ObjectContext,
    private readonly references: KeptReferences,
  ) {
    super();
  }

  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.context);
  }
  get Application(): ApplicationObject {
    return new ApplicationObject(this.context.model);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.context, null);
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.context, null);
  }
  get Settings(): KeyedCollectionObject {
    return new KeyedCollectionObject(settingsStore(this.context.model), settingKind);
  }
  get CustomXmlParts(): CustomXmlPartCollectionObject {
    return new CustomXmlPartCollectionObject(this.context.model);
  }
  get Properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.context.model);
  }
  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.context);
  }

  GetSelectedRange(): RangeObject {
    const { sheetId, area } = this.context.model.state.selection;
    const sheet = this.context.model.sheetById(sheetId) ?? this.context.model.activeSheet;
    return new RangeObject(this.context, sheet, area);
  }
  GetActiveCell(): RangeObject {
    const { sheet, place } = this.GetSelectedRange();
    return new RangeObject(this.context, sheet, { ...place, rows: 1, columns: 1 });
  }

  /** The range a change event told of (`args.getRange(context)`). */
  _GetRangeOrNullObjectForEventByReferenceId(id: string): RangeObject | null {
    const found = this.context.model.eventRanges.get(id);
    return found === undefined ? null : new RangeObject(this.context, found.sheet, found.area);
  }
  _GetRangeForEventByReferenceId(id: string): RangeObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (range === null) throw itemNotFound();
    return range;
  }
  _RemoveReference(id: unknown): void {
    this.references.drop(id);
  }
  _RemoveAllReferences(): void {
    this.references.clear();
  }
  _GetReferenceCount(): number {
    return this.references.size;
  }
}

/** Switches of this add-in alone (`Excel.Runtime`). */
class RuntimeObject extends WireObject {
  override readonly surface = runtimeSurface;

  constructor(private readonly context: ObjectContext) {
    super();
  }

  get EnableEvents(): boolean {
    return this.context.model.events.enabled;
  }
  set EnableEvents(isEnabled: unknown) {
    this.context.model.events.enabled = isEnabled === true;
  }
}
