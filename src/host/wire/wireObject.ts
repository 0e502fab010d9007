import { apiNotFound, invalidArgument, itemNotFound } from "./hostError";
import type { Surface } from "./surface";

/** An object an add-in can reach over the wire. Its members carry their wire names (PascalCase) and are listed in its surface. */
export abstract class WireObject {
  abstract readonly surface: Surface;

  /** Fields that tell office.js how to find this object again in later requests (`Id` or `_Id`). */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Begins or ends listening to an event; only objects with events have an answer. */
  listen(type: number, isListening: boolean): void {
    throw apiNotFound(`${this.surface.className} event ${type} (${isListening ? "on" : "off"})`);
  }
}

/** A collection: `items` in order, `find` by id or name. Keys are compared without regard to case, as in Excel. */
export abstract class WireCollection<Item extends WireObject = WireObject> extends WireObject {
  abstract items(): readonly Item[];
  abstract find(key: unknown): Item | null;

  /** The indexer of the wire protocol and `getItem`. */
  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (item === null) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === "number" ? this.items()[index] : undefined;
    if (item === undefined) throw invalidArgument();
    return item;
  }

  GetCount(): number {
    return this.items().length;
  }

  get Count(): number {
    return this.items().length;
  }
}

/** True when a key of the wire names `name`, upper and lower case alike. */
export function isSameName(key: unknown, name: string): boolean {
  return typeof key === "string" && key.toLowerCase() === name.toLowerCase();
}
