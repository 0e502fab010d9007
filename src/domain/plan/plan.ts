import type { PlanRow, RecordKey } from "./planRecords";

/** A whole training plan as typed rows. `organisation` is the one settings row; it is empty (all `null`) in a plan that was never filled. */
export type Plan = { readonly organisation: PlanRow<"organisation"> } & {
  readonly [K in Exclude<RecordKey, "organisation">]: readonly PlanRow<K>[];
};
