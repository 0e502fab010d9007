import { invalidArgument, invalidReference } from "../wire/hostError";
import { surface, type Surface } from "../wire/surface";
import { isSameName, WireCollection, WireObject } from "../wire/wireObject";

/** Keys and values kept in the workbook: settings, custom properties. Reading and replacing the whole record is left to the owner. */
export interface KeyedStore {
  read(): Readonly<Record<string, unknown>>;
  write(values: Readonly<Record<string, unknown>>): void;
  /** The key as it is kept, where long ones are cut; others are refused above 255 characters. */
  keyOf?(key: string): string;
  /** Refuses keys and values Excel refuses; gives the value as it is kept. */
  checked(key: string, value: unknown): unknown;
}

/** The differences between the collections of keys and values. */
export interface KeyedKind {
  readonly collection: Surface;
  readonly item: Surface;
  readonly idField: "_Id" | null;
}

export const settingKind: KeyedKind = {
  collection: surface("SettingCollection", { "1.4": { methods: "Add GetCount GetItem GetItemOrNullObject" } }),
  item: surface("Setting", { "1.4": { scalars: "Key Value", methods: "Delete" } }),
  idField: "_Id",
};
export const customPropertyKind: KeyedKind = {
  collection: surface("CustomPropertyCollection", {
    "1.7": { methods: "Add DeleteAll GetCount GetItem GetItemOrNullObject" },
  }),
  item: surface("CustomProperty", { "1.7": { scalars: "Key Type Value", methods: "Delete" } }),
  idField: null,
};
export const worksheetPropertyKind: KeyedKind = {
  collection: surface("WorksheetCustomPropertyCollection", {
    "1.12": { methods: "Add GetCount GetItem GetItemOrNullObject" },
  }),
  item: surface("WorksheetCustomProperty", { "1.12": { scalars: "Key Value", methods: "Delete" } }),
  idField: "_Id",
};

/** A collection of keys and values; adding a key that is there replaces its value. */
export class KeyedCollectionObject extends WireCollection<KeyedItemObject> {
  constructor(
    private readonly store: KeyedStore,
    private readonly kind: KeyedKind,
  ) {
    super();
  }

  override get surface(): Surface {
    return this.kind.collection;
  }
  override items(): readonly KeyedItemObject[] {
    return Object.keys(this.store.read()).map((key) => this.object(key));
  }
  override find(key: unknown): KeyedItemObject | null {
    const found = Object.keys(this.store.read()).find((name) => isSameName(key, name));
    return found === undefined ? null : this.object(found);
  }
  Add(key: unknown, value: unknown): KeyedItemObject {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    const kept = this.store.keyOf?.(key) ?? key;
    if (this.store.keyOf === undefined && key.length > 255) throw invalidArgument();
    const name = this.find(kept)?.Key ?? kept;
    this.store.write({ ...this.store.read(), [name]: this.store.checked(name, value) });
    return this.object(name);
  }
  DeleteAll(): void {
    this.store.write({});
  }
  private object(key: string): KeyedItemObject {
    return new KeyedItemObject(this.store, this.kind, key);
  }
}

/** One key with its value. */
export class KeyedItemObject extends WireObject {
  constructor(
    private readonly store: KeyedStore,
    private readonly kind: KeyedKind,
    readonly Key: string,
  ) {
    super();
  }

  override get surface(): Surface {
    return this.kind.item;
  }
  override identity(): Readonly<Record<string, unknown>> {
    return this.kind.idField === null ? { Key: this.Key } : { [this.kind.idField]: this.Key };
  }
  get Value(): unknown {
    const values = this.store.read();
    if (!(this.Key in values)) throw invalidReference();
    return values[this.Key];
  }
  set Value(value: unknown) {
    this.store.write({ ...this.store.read(), [this.Key]: this.store.checked(this.Key, value) });
  }
  get Type(): string {
    return { number: "Number", boolean: "Boolean" }[typeof this.Value as string] ?? "String";
  }
  Delete(): void {
    const others = Object.entries(this.store.read()).filter(([key]) => key !== this.Key);
    this.store.write(Object.fromEntries(others));
  }
}
