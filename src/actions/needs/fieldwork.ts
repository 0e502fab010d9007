import { interviewCoverage } from "../../domain/calculations/interviewCoverage";
import { choiceLists, type ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { Fraction, IsoDate } from "../../domain/plan/units";

export type InterviewGroup = ChoiceOf<"interviewGroup">;
export const interviewGroups = choiceLists.interviewGroup.keys;

/** Conversations with one group (S1.27, F-N4). */
export interface GroupCoverage {
  readonly group: InterviewGroup;
  readonly planned: number;
  readonly held: number;
  /** `null` when none are planned. */
  readonly share: Fraction | null;
  /** Planned, and nobody was spoken to yet. */
  readonly isSilent: boolean;
}

/** A row of the log that holds more than numbers. */
export interface Conversation {
  readonly id: string;
  readonly group: InterviewGroup | null;
  readonly date: IsoDate | null;
  readonly quote: string | null;
  readonly openQuestion: string | null;
  readonly needs: readonly { readonly id: string; readonly title: string }[];
}

/** The fieldwork: who was spoken to, what was said and what is still open. */
export interface Fieldwork {
  readonly groups: readonly GroupCoverage[];
  readonly planned: number;
  readonly held: number;
  readonly share: Fraction | null;
  /** The latest first; without a day last. */
  readonly conversations: readonly Conversation[];
  readonly openQuestions: readonly Conversation[];
}

/** Sums up the interview log. All five groups are shown, also one that nobody planned to hear. */
export function fieldwork({ interviews, needs }: Plan): Fieldwork {
  const titles = new Map(needs.map(({ id, title }) => [id, title ?? id]));
  const groups = interviewGroups.map((group) => coverageOf(group, interviews));
  const conversations = interviews
    .map(({ id, group, date, quote, openQuestion, needIds }) => ({
      id,
      group,
      date,
      quote,
      openQuestion,
      needs: needIds.map((needId) => ({ id: needId, title: titles.get(needId) ?? needId })),
    }))
    .filter(({ quote, openQuestion, needs: linked }) => quote !== null || openQuestion !== null || linked.length > 0)
    .toSorted((left, right) =>
      (left.date ?? "") < (right.date ?? "") ? 1 : (left.date ?? "") > (right.date ?? "") ? -1 : 0,
    );
  return {
    groups,
    planned: groups.reduce((sum, { planned }) => sum + planned, 0),
    held: groups.reduce((sum, { held }) => sum + held, 0),
    share: interviewCoverage(groups),
    conversations,
    openQuestions: conversations.filter(({ openQuestion }) => openQuestion !== null),
  };
}

function coverageOf(group: InterviewGroup, interviews: Plan["interviews"]): GroupCoverage {
  const rows = interviews
    .filter((row) => row.group === group)
    .map((row) => ({ planned: row.planned ?? 0, held: row.held ?? 0 }));
  const planned = rows.reduce((sum, row) => sum + row.planned, 0);
  const held = rows.reduce((sum, row) => sum + row.held, 0);
  return { group, planned, held, share: interviewCoverage(rows), isSilent: planned > 0 && held === 0 };
}
