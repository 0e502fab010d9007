import type { Plan } from "../domain/plan/plan";
import type { PlanRow } from "../domain/plan/planRecords";
import type { IsoDate } from "../domain/plan/units";
import type { ActionResult } from "./actionProblem";
import { changePlan } from "./changePlan";
import { blankRow } from "./import/blankRow";
import { freeIds } from "./import/freeIds";
import type { LoggedAction, TableChange } from "./planChange";
import type { WorkbookPort } from "./ports";

/** A need as the quick entry asks for it: the need itself and the three questions (S2.6, S2.7). */
export interface NewNeed {
  readonly title: string;
  readonly level: NonNullable<PlanRow<"needs">["level"]>;
  readonly people: number | null;
  readonly contribution: NonNullable<PlanRow<"needTests">["contribution"]>;
  readonly otherCauses: PlanRow<"needTests">["otherCauses"];
  readonly otherWay: NonNullable<PlanRow<"needTests">["otherWay"]>;
  /** Where it came from and what it is for, as far as people know (S2.4, S2.5). */
  readonly origin?: Partial<
    Pick<PlanRow<"needs">, "channel" | "reporter" | "department" | "goalId" | "competenceId" | "goLiveDate">
  >;
}

/** Adds a need with its three-question test, in one step; gives the ID of the action. */
export async function addNeed(
  port: WorkbookPort,
  need: NewNeed,
  { when, who }: Pick<LoggedAction, "when" | "who">,
): ActionResult<string> {
  const action = { kind: "addNeed", when, who, reason: null };
  return changePlan(port, action, (plan) => needChanges(plan, need, when.slice(0, 10)));
}

/** The need and its test with the next free IDs. The need is `tested`: what happens to it is a decision of people. */
export function needChanges(plan: Plan, need: NewNeed, today: IsoDate): readonly TableChange[] {
  const { title, level, people, contribution, otherCauses, otherWay, origin } = need;
  const nextId = (table: "needs" | "needTests") =>
    freeIds(
      table,
      plan[table].map((row) => row.id),
    )();
  const id = nextId("needs");
  const row = { ...blankRow("needs", id), ...origin, title, level, people, date: today, status: "tested" as const };
  const answers = { needId: id, contribution, otherCauses, causesConsidered: true, otherWay };
  return [
    { table: "needs", added: [row], changed: [] },
    { table: "needTests", added: [{ ...blankRow("needTests", nextId("needTests")), ...answers }], changed: [] },
  ];
}
