import { invalidArgument, invalidOperation, invalidReference } from "../wire/hostError";
import { surface } from "../wire/surface";
import { WireCollection, WireObject } from "../wire/wireObject";
import type { WorkbookModel } from "./workbookModel";
import type { CustomXmlPartState } from "./workbookState";

const collectionSurface = surface("CustomXmlPartCollection", {
  "1.5": { methods: "Add GetByNamespace GetCount GetItem GetItemOrNullObject" },
});
const scopedSurface = surface("CustomXmlPartScopedCollection", {
  "1.5": { methods: "GetCount GetItem GetItemOrNullObject GetOnlyItem GetOnlyItemOrNullObject" },
});
const partSurface = surface("CustomXmlPart", {
  "1.5": { scalars: "Id NamespaceUri", methods: "Delete GetXml SetXml" },
});

/** The custom XML parts of the workbook (`Excel.CustomXmlPartCollection`). */
export class CustomXmlPartCollectionObject extends WireCollection<CustomXmlPartObject> {
  override readonly surface = collectionSurface;

  constructor(private readonly model: WorkbookModel) {
    super();
  }

  override items(): readonly CustomXmlPartObject[] {
    return this.model.state.customXmlParts.map(({ id }) => new CustomXmlPartObject(this.model, id));
  }
  override find(key: unknown): CustomXmlPartObject | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }
  /** Clears the undo stack (office-js #4484). */
  Add(xml: unknown): CustomXmlPartObject {
    const part = { id: this.model.newObjectId(), xml: checkedXml(xml) };
    this.model.journal.assign(this.model.state, { customXmlParts: [...this.model.state.customXmlParts, part] });
    this.model.journal.clear();
    return new CustomXmlPartObject(this.model, part.id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollectionObject {
    return new CustomXmlPartScopedCollectionObject(this, String(namespace));
  }
}

/** The parts with one namespace (`Excel.CustomXmlPartScopedCollection`). */
class CustomXmlPartScopedCollectionObject extends WireCollection<CustomXmlPartObject> {
  override readonly surface = scopedSurface;

  constructor(
    private readonly all: CustomXmlPartCollectionObject,
    private readonly namespace: string,
  ) {
    super();
  }

  override items(): readonly CustomXmlPartObject[] {
    return this.all.items().filter(({ NamespaceUri }) => NamespaceUri === this.namespace);
  }
  override find(key: unknown): CustomXmlPartObject | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }
  GetOnlyItemOrNullObject(): CustomXmlPartObject | null {
    const [first, second] = this.items();
    return second === undefined ? (first ?? null) : null;
  }
  GetOnlyItem(): CustomXmlPartObject {
    const item = this.GetOnlyItemOrNullObject();
    if (item === null) throw invalidOperation();
    return item;
  }
}

/** A custom XML part (`Excel.CustomXmlPart`). */
class CustomXmlPartObject extends WireObject {
  override readonly surface = partSurface;

  constructor(
    private readonly model: WorkbookModel,
    readonly Id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  private get part(): CustomXmlPartState {
    const part = this.model.state.customXmlParts.find(({ id }) => id === this.Id);
    if (part === undefined) throw invalidReference();
    return part;
  }
  get NamespaceUri(): string {
    return (
      /^\s*(?:<\?[^>]*\?>\s*)?<(?:(\w+):)?[\w.-]+[^>]*?\sxmlns(?::\w+)?=["']([^"']*)["']/.exec(this.part.xml)?.[2] ?? ""
    );
  }
  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: unknown): void {
    const { part } = this;
    const changed = { ...part, xml: checkedXml(xml) };
    this.replace((parts) => parts.map((other) => (other === part ? changed : other)));
  }
  Delete(): void {
    const { part } = this;
    this.replace((parts) => parts.filter((other) => other !== part));
  }
  /** Undo leaves custom XML as it is (office-js #6415). */
  private replace(change: (parts: readonly CustomXmlPartState[]) => readonly CustomXmlPartState[]): void {
    this.model.journal.assignForGood(this.model.state, { customXmlParts: change(this.model.state.customXmlParts) });
  }
}

/** A part is one well-formed element: every opening tag is closed. */
function checkedXml(xml: unknown): string {
  if (typeof xml !== "string") throw invalidArgument();
  const open: string[] = [];
  let elements = 0;
  for (const [, closing, name, selfClosing] of xml.matchAll(
    /<(\/)?([A-Za-z_][\w.:-]*)(?:"[^"]*"|'[^']*'|[^'">])*?(\/)?>/g,
  )) {
    if (closing !== undefined) {
      if (open.pop() !== name) throw invalidArgument();
    } else {
      if (open.length === 0) elements++;
      if (selfClosing === undefined) open.push(name ?? "");
    }
  }
  if (elements !== 1 || open.length > 0) throw invalidArgument();
  return xml;
}
