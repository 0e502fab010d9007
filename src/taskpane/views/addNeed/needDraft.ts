import { testOutcome, type TestOutcome } from "../../../domain/calculations/testOutcome";
import type { NewNeed } from "../../../actions/addNeed";

/** The three questions as far as they are answered. */
export interface TestDraft extends Pick<NewNeed, "otherCauses"> {
  readonly contribution: NewNeed["contribution"] | null;
  readonly otherWay: NewNeed["otherWay"] | null;
}

/** A need while it is being typed: the people as text, the answers as far as they are given. */
export interface NeedDraft extends TestDraft, Pick<NewNeed, "title" | "level"> {
  readonly people: string;
  readonly origin: NonNullable<NewNeed["origin"]>;
}

export const emptyDraft: NeedDraft = {
  title: "",
  level: "team",
  people: "",
  contribution: null,
  otherCauses: [],
  otherWay: null,
  origin: {},
};

/** What the test says so far; nothing ticked at the second question is an answer. */
export function draftOutcome({ contribution, otherCauses, otherWay }: TestDraft): TestOutcome {
  return testOutcome({ contribution, otherCauses: otherCauses.length, otherWay });
}

/** What keeps a draft from being added; `null` when nothing does. */
export function draftProblem(draft: NeedDraft): "needMissing" | "peopleWrong" | "answerAll" | null {
  if (draft.title.trim() === "") return "needMissing";
  if (!/^\d{0,6}$/.test(draft.people.trim())) return "peopleWrong";
  return draft.contribution === null || draft.otherWay === null ? "answerAll" : null;
}

/** The need of a complete draft; `null` while something is missing. */
export function needOfDraft(draft: NeedDraft): NewNeed | null {
  const { contribution, otherWay } = draft;
  if (draftProblem(draft) !== null || contribution === null || otherWay === null) return null;
  const people = draft.people.trim();
  return { ...draft, title: draft.title.trim(), people: people === "" ? null : Number(people), contribution, otherWay };
}
