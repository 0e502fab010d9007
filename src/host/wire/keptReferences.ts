import { invalidReference } from "./hostError";
import type { WireObject } from "./wireObject";

/** Objects that an add-in holds over several requests (`_KeepReference`): ranges, which have no id of their own. */
export class KeptReferences {
  private readonly objects = new Map<string, WireObject>();
  private last = 0;

  /** The number of objects the add-in still holds; 0 after a clean `Excel.run`. */
  get size(): number {
    return this.objects.size;
  }

  keep(object: WireObject): string {
    for (const [id, kept] of this.objects) if (kept === object) return id;
    const id = `ref-${++this.last}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): WireObject {
    const object = this.objects.get(id);
    if (object === undefined) throw invalidReference();
    return object;
  }

  drop(id: unknown): void {
    this.objects.delete(String(id));
  }

  clear(): void {
    this.objects.clear();
  }

  values(): Iterable<WireObject> {
    return this.objects.values();
  }
}
