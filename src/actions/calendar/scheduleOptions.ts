import type { IsoDate } from "../../domain/plan/units";

/** What a proposal may do: only after `today`, and with `withConflicts` it also moves sessions with a clash that are not pinned, to a later day. */
export interface ScheduleOptions {
  readonly today: IsoDate;
  readonly withConflicts: boolean;
}
