import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { rowChange, typedText } from "../rowChange";
import { withRemark } from "./decideNeed";
import type { InterviewGroup } from "./fieldwork";

/** A conversation that was held. */
export interface NewInterview {
  readonly group: InterviewGroup;
  readonly date: IsoDate | null;
  readonly quote: string;
  readonly openQuestion: string;
  readonly needId: string | null;
}

/** Adds a conversation to the log: one more that was held with its group. How many were planned stays as it was. */
export function addInterview(
  plan: Plan,
  { group, date, quote, openQuestion, needId }: NewInterview,
): readonly TableChange[] {
  const row = {
    ...blankRow("interviews", nextId(plan)),
    group,
    held: 1,
    date,
    quote: typedText(quote),
    openQuestion: typedText(openQuestion),
    needIds: needId === null ? [] : [needId],
  };
  return [{ table: "interviews", added: [row], changed: [] }];
}

/**
 * Plans a number of conversations with a group in all. The number of the group's first planned row is raised or lowered; when other rows already plan
 * more than that, it becomes nothing and the rest is left to people.
 */
export function planInterviews(plan: Plan, group: InterviewGroup, count: number): readonly TableChange[] {
  const planned = plan.interviews.filter((row) => row.group === group && row.planned !== null);
  const [first, ...others] = planned;
  if (first === undefined) {
    const row = { ...blankRow("interviews", nextId(plan)), group, planned: count, held: 0 };
    return [{ table: "interviews", added: [row], changed: [] }];
  }
  const elsewhere = others.reduce((sum, row) => sum + (row.planned ?? 0), 0);
  return rowChange(plan, "interviews", first.id, { planned: Math.max(0, count - elsewhere) });
}

/** Takes a question off the list of open ones; question and answer stay together in the remark. Nothing without an answer. */
export function answerQuestion(plan: Plan, id: string, answer: string): readonly TableChange[] {
  const row = plan.interviews.find((one) => one.id === id);
  const given = typedText(answer);
  if (row === undefined || row.openQuestion === null || given === null) return [];
  const note = withRemark(row.note, `${row.openQuestion} → ${given}`);
  return rowChange(plan, "interviews", id, { openQuestion: null, note });
}

function nextId({ interviews }: Plan): string {
  return freeIds(
    "interviews",
    interviews.map(({ id }) => id),
  )();
}
