import { surface } from "../wire/surface";
import { WireObject } from "../wire/wireObject";
import { textFrom } from "./checkedValue";
import { customPropertyKind, KeyedCollectionObject } from "./keyedCollections";
import { customPropertiesStore } from "./keyedStores";
import type { WorkbookModel } from "./workbookModel";

const propertiesSurface = surface("DocumentProperties", {
  "1.7": { scalars: "Title Subject Author Keywords Comments Category Manager Company", links: "Custom" },
});

/** What the file says of itself (`Excel.DocumentProperties`). */
export class DocumentPropertiesObject extends WireObject {
  override readonly surface = propertiesSurface;

  constructor(private readonly model: WorkbookModel) {
    super();
  }

  get Custom(): KeyedCollectionObject {
    return new KeyedCollectionObject(customPropertiesStore(this.model), customPropertyKind);
  }
  get Title(): string {
    return this.read("title");
  }
  set Title(text: unknown) {
    this.write("title", text);
  }
  get Subject(): string {
    return this.read("subject");
  }
  set Subject(text: unknown) {
    this.write("subject", text);
  }
  get Author(): string {
    return this.read("author");
  }
  set Author(text: unknown) {
    this.write("author", text);
  }
  get Keywords(): string {
    return this.read("keywords");
  }
  set Keywords(text: unknown) {
    this.write("keywords", text);
  }
  get Comments(): string {
    return this.read("comments");
  }
  set Comments(text: unknown) {
    this.write("comments", text);
  }
  get Category(): string {
    return this.read("category");
  }
  set Category(text: unknown) {
    this.write("category", text);
  }
  get Manager(): string {
    return this.read("manager");
  }
  set Manager(text: unknown) {
    this.write("manager", text);
  }
  get Company(): string {
    return this.read("company");
  }
  set Company(text: unknown) {
    this.write("company", text);
  }

  private read(key: string): string {
    return String(this.model.state.properties[key] ?? "");
  }
  private write(key: string, text: unknown): void {
    this.model.journal.assign(this.model.state, {
      properties: { ...this.model.state.properties, [key]: textFrom(text, 255) },
    });
    if (this.model.options().platform === "OfficeOnline") this.model.journal.clear();
  }
}
