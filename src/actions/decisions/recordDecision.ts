import { budgetDecisions, isApproval, isApprovedStatus } from "../../domain/calculations/budgetApproval";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { blankRow } from "../import/blankRow";
import { freeIds } from "../import/freeIds";
import type { TableChange } from "../planChange";
import { rowChange, typedText } from "../rowChange";

/** A decision as it is noted; texts as they were typed. `trainingId` is `null` for a decision on the whole. */
export interface NewDecision {
  readonly subject: ChoiceOf<"decisionSubject">;
  readonly date: IsoDate;
  readonly decision: ChoiceOf<"decision">;
  readonly trainingId: string | null;
  readonly reason: string;
  readonly condition: string;
  readonly decidedBy: string;
  readonly role: string;
  readonly present: string;
}

/**
 * Adds a decision to the log and lets the plan agree with it: an approved training gets that status, and the last decision on the whole budget sets the status
 * of the budget and of its parts. An older decision is only noted.
 */
export function recordDecision(plan: Plan, given: NewDecision): readonly TableChange[] {
  const id = freeIds(
    "decisions",
    plan.decisions.map((row) => row.id),
  )();
  const { subject, date, decision, trainingId, ...texts } = given;
  const typed = Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, typedText(text)]));
  const row = { ...blankRow("decisions", id), subject, date, decision, trainingId, ...typed };
  const isLast = budgetDecisions(plan).every((earlier) => (earlier.date ?? "") <= date);
  const isOfBudget = subject === "budget" && trainingId === null;
  return [
    { table: "decisions", added: [row], changed: [] },
    ...(trainingId === null ? [] : trainingChange(plan, trainingId, decision)),
    ...(isOfBudget && isLast ? [settingsChange(plan, given), framesChange(plan, decision)] : []),
  ];
}

/** A training that was only thought of or planned is approved; any other decision leaves its status to people. */
function trainingChange(plan: Plan, id: string, decision: ChoiceOf<"decision">): readonly TableChange[] {
  const training = plan.trainings.find((row) => row.id === id);
  const isOpen = training?.status === "idea" || training?.status === "planned" || training?.status === null;
  return isOpen && isApproval(decision) ? rowChange(plan, "trainings", id, { status: "approved" }) : [];
}

type Status = ChoiceOf<"budgetStatus"> | null;

/** What a status becomes: a sealed budget that is approved again stays sealed, and what waits for a decision was submitted. */
function statusAfter(decision: ChoiceOf<"decision">, now: Status): Status {
  if (isApproval(decision)) return now === "locked" ? now : "approved";
  return decision === "postponed" ? "submitted" : "proposal";
}

function settingsChange({ organisation }: Plan, { decision, date, decidedBy }: NewDecision): TableChange {
  const isApproved = isApproval(decision);
  const isConfirmed = isApproved && isApprovedStatus(organisation.budgetStatus);
  const wanted = {
    budgetStatus: statusAfter(decision, organisation.budgetStatus),
    budgetApprovedBy: isApproved ? typedText(decidedBy) : null,
    budgetApprovedOn: !isApproved ? null : isConfirmed ? (organisation.budgetApprovedOn ?? date) : date,
  } as const;
  const changed = (["budgetStatus", "budgetApprovedBy", "budgetApprovedOn"] as const)
    .filter((field) => organisation[field] !== wanted[field])
    .map((field) => ({ id: field, fields: [{ field, to: wanted[field] }] }));
  return { table: "organisation", added: [], changed };
}

/** Parts of the budget are approved with the whole; they lose their approval with it. */
function framesChange({ budgetFrames }: Plan, decision: ChoiceOf<"decision">): TableChange {
  const changed = budgetFrames.flatMap(({ id, status }) => {
    const isKept = isApproval(decision) ? isApprovedStatus(status) : !isApprovedStatus(status);
    const to = statusAfter(decision, status);
    return isKept || to === status ? [] : [{ id, fields: [{ field: "status", to }] }];
  });
  return { table: "budgetFrames", added: [], changed };
}
