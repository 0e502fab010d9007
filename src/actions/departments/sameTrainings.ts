import { duplicateTrainings, type DuplicateTrainings } from "../../domain/calculations/duplicateTrainings";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { periodOfTraining } from "../../domain/warnings/sessionDays";
import { inCompanyComparison, knownOffer } from "../suppliers/inCompanyComparison";
import type { InCompanyOffer } from "../../domain/calculations/breakEven";

/** The rows of one department, or those that the plan of the organisation has of its own (`department` is `null`). */
export interface PlanPart {
  readonly department: string | null;
  readonly plan: Plan;
}

/** A training that may be the same as one of another department. */
export interface SameTrainingMember {
  readonly id: string;
  readonly department: string | null;
  readonly title: string;
  readonly firstDay: IsoDate | null;
  readonly participants: number | null;
}

/** Trainings of several departments that look alike (F-X2); the user says whether they are one. */
export interface SameTrainings {
  /** The same for the same trainings in every reading. */
  readonly key: string;
  readonly reason: DuplicateTrainings["reason"];
  readonly members: readonly SameTrainingMember[];
  /** Participants together. */
  readonly participants: number;
  /** From how many participants a training in-company costs no more than places in an open one (F-B12); `null` when the plans do not hold the amounts. */
  readonly tippingPoint: number | null;
}

/** Groups of look-alike trainings with members of at least two parts. Cancelled trainings look like nothing. */
export function sameTrainings(parts: readonly PlanPart[]): readonly SameTrainings[] {
  const members = new Map<string, SameTrainingMember & { readonly supplier: string | null }>(
    parts.flatMap((part) => partMembers(part).map((member) => [member.id, member] as const)),
  );
  return duplicateTrainings([...members.values()]).flatMap(({ reason, ids }) => {
    const found = ids.flatMap((id) => members.get(id) ?? []);
    if (new Set(found.map(({ department }) => department)).size < 2) return [];
    return [
      {
        key: ids.join(" "),
        reason,
        members: found.map(({ id, department, title, firstDay, participants }) => ({
          id,
          department,
          title,
          firstDay,
          participants,
        })),
        participants: found.reduce((sum, member) => sum + (member.participants ?? 0), 0),
        tippingPoint: tippingPoint(parts, ids),
      },
    ];
  });
}

function partMembers({ department, plan }: PlanPart) {
  const context = ruleContext(plan);
  const suppliers = new Map(plan.suppliers.map(({ id, name }) => [id, name]));
  return plan.trainings
    .filter(({ status }) => status !== "cancelled")
    .map(({ id, title, supplierId, participants }) => ({
      id,
      department,
      title: title ?? id,
      supplier: supplierId === null ? null : (suppliers.get(supplierId) ?? supplierId),
      firstDay: periodOfTraining(id, context)?.first ?? null,
      participants,
    }));
}

/** The first of the trainings whose plan holds all amounts decides: departments buy the same course. */
function tippingPoint(parts: readonly PlanPart[], ids: readonly string[]): number | null {
  for (const id of ids) {
    const plan = parts.find((part) => part.plan.trainings.some((training) => training.id === id))?.plan;
    const offer = plan === undefined ? null : fullOffer(plan, id);
    if (offer !== null) return inCompanyComparison(offer, 0).tippingPoint;
  }
  return null;
}

function fullOffer(plan: Plan, id: string): InCompanyOffer | null {
  const { fixedInternal, variableInternal, externalPrice, variableExternal } = knownOffer(plan, id);
  if (fixedInternal === null || externalPrice === null) return null;
  return {
    fixedInternal,
    externalPrice,
    variableInternal: variableInternal ?? 0,
    variableExternal: variableExternal ?? 0,
  };
}
