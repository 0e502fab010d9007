import type { KeptReferences } from "../wire/keptReferences";
import type { ObjectPaths } from "../wire/objectPaths";
import type { WireObject } from "../wire/wireObject";
import { RangePosition } from "./rangePosition";
import type { LivePosition } from "./workbookModel";

/** The ranges an add-in holds, kept over several requests or used in one that is running: they follow rows and columns that move. */
export function* livePositions(references: KeptReferences, running: Iterable<ObjectPaths>): Iterable<LivePosition> {
  const held = new Set<WireObject | null>(references.values());
  for (const paths of running) for (const object of paths.objects()) held.add(object);
  for (const object of held) if (object instanceof RangePosition) yield object;
}
