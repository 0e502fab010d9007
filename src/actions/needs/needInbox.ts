import { dayNumber } from "../../domain/calculations/dayNumber";
import { outcomeOfTest, type TestOutcome } from "../../domain/calculations/testOutcome";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { IsoDate } from "../../domain/plan/units";
import { testsByNeed } from "./testOfNeed";

type NeedRow = PlanRow<"needs">;
export type NeedStatus = NonNullable<NeedRow["status"]>;

/** A question without an answer for more days than this is late (S2.5f). */
export const mostDays = 30;

/** A need as the inbox shows it. */
export interface InboxNeed {
  readonly id: string;
  readonly title: string;
  readonly level: NeedRow["level"];
  readonly department: string | null;
  readonly people: number | null;
  readonly reporter: NeedRow["reporter"];
  readonly date: IsoDate | null;
  /** A need without a status is new. */
  readonly status: NeedStatus;
  readonly note: string | null;
  readonly outcome: TestOutcome;
  readonly test: PlanRow<"needTests"> | null;
  /** Whether nothing was decided yet: new or tested, and not answered. */
  readonly isOpen: boolean;
  /** Days since it was reported; `null` once it is answered, or without a day. */
  readonly waitingDays: number | null;
  readonly isLate: boolean;
  /** Got another answer than a course, because the test said so. */
  readonly isAvoided: boolean;
}

/** All needs, what waits first. */
export interface NeedInbox {
  /** Open ones first, the longest waiting before the others; then the rest in the order of the sheet. */
  readonly needs: readonly InboxNeed[];
  readonly open: number;
  readonly late: number;
  /** Needs that got another answer than a course, because the test said so: trainings that did not have to be paid. */
  readonly avoided: number;
  readonly departments: readonly string[];
}

/** Sorts the needs for review. Waiting days count up to the reference date of the plan, or else `today`. */
export function needInbox(plan: Plan, today: IsoDate): NeedInbox {
  const tests = testsByNeed(plan);
  const until = dayNumber(plan.organisation.referenceDate ?? today);
  const needs = plan.needs.map((row) => inboxNeed(row, tests.get(row.id) ?? null, until));
  const open = needs.filter(({ isOpen }) => isOpen);
  return {
    needs: [
      ...open.toSorted((left, right) => (right.waitingDays ?? -1) - (left.waitingDays ?? -1)),
      ...needs.filter(({ isOpen }) => !isOpen),
    ],
    open: open.length,
    late: open.filter(({ isLate }) => isLate).length,
    avoided: needs.filter((need) => need.isAvoided).length,
    departments: [...new Set(needs.flatMap(({ department }) => department ?? []))].toSorted(),
  };
}

function inboxNeed(row: NeedRow, test: PlanRow<"needTests"> | null, until: number): InboxNeed {
  const { id, title, level, department, people, reporter, date, note } = row;
  const status = row.status ?? "new";
  const outcome = test === null ? "notTested" : outcomeOfTest(test);
  const isOpen = (status === "new" || status === "tested") && row.answeredOn === null;
  const waitingDays = isOpen && date !== null ? until - dayNumber(date) : null;
  return {
    id,
    title: title ?? id,
    level,
    department,
    people,
    reporter,
    date,
    status,
    note,
    outcome,
    test,
    isOpen,
    waitingDays,
    isLate: (waitingDays ?? 0) > mostDays,
    isAvoided: isAvoided(status, outcome),
  };
}

function isAvoided(status: NeedStatus, outcome: TestOutcome): boolean {
  const isNoTraining = outcome === "noTraining" || outcome === "organiseFirst";
  return status === "otherSolution" || (status === "rejected" && isNoTraining);
}

/** Which needs are shown; `null` shows all of that kind, `open` is everything that waits for an answer. */
export interface NeedFilter {
  readonly status: NeedStatus | "open" | null;
  readonly level: NonNullable<NeedRow["level"]> | null;
  readonly department: string | null;
}

/** The needs that pass the filter, in the order of the inbox. */
export function filteredNeeds({ needs }: NeedInbox, { status, level, department }: NeedFilter): readonly InboxNeed[] {
  return needs.filter(
    (need) =>
      (status === null || (status === "open" ? need.isOpen : need.status === status)) &&
      (level === null || need.level === level) &&
      (department === null || need.department === department),
  );
}
