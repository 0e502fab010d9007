import { invalidReference } from "./hostError";
import type { WireObject } from "./wireObject";

/** Objects that an add-in holds over several requests (`_KeepReference`): ranges, which have no id of their own. */
export class KeptReferences {
  private readonly objects = new Map<string, WireObject>();
  private readonly ids = new Map<WireObject, string>();
  private last = 0;

  /** The number of objects the add-in still holds; 0 after a clean `Excel.run`. */
  get size(): number {
    return this.objects.size;
  }

  keep(object: WireObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `ref-${++this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): WireObject {
    const object = this.objects.get(id);
    if (object === undefined) throw invalidReference();
    return object;
  }

  drop(id: unknown): void {
    const object = this.objects.get(String(id));
    if (object === undefined) return;
    this.objects.delete(String(id));
    this.ids.delete(object);
  }

  clear(): void {
    this.objects.clear();
    this.ids.clear();
  }

  values(): Iterable<WireObject> {
    return this.objects.values();
  }
}
