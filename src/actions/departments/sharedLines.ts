import { budgetLineAmounts } from "../../domain/calculations/budgetLineAmounts";
import { sharedSessionCosts } from "../../domain/calculations/sharedSessionCosts";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import { groupedBy } from "../../domain/warnings/groupedBy";
import { fixedLine } from "./departmentRows";
import type { Member } from "./sessionKeys";

type Line = PlanRow<"budgetLines">;

/** The lines of a shared training, each with its department's part of what it costs once. */
export interface SharedLines {
  readonly lines: readonly Line[];
  readonly cost: EuroCents;
  readonly parts: ReadonlyMap<string, EuroCents>;
}

/**
 * Costs that every department has in its plan for the same sessions: lines of one cost type, scenario, status and amount. Each counts once and is divided by
 * participants (F-X1); what only some have, or at another amount, stays with who planned it.
 */
export function sharedLines(members: readonly Member[], sessionId: string): SharedLines {
  const participants = new Map(members.map((member) => [member.part.department ?? "", participantsOf(member)]));
  const isUnknown = [...participants.values()].every((count) => count === 0);
  const weights = isUnknown ? new Map([...participants.keys()].map((name) => [name, 1])) : participants;
  const byMember = members.map((member) => ({ member, ...linesByCost(member) }));
  const lines: Line[] = [];
  const parts = new Map<string, EuroCents>();
  let cost: EuroCents = 0;
  for (const [key, first] of byMember[0]?.lines ?? []) {
    const groups = byMember.map((one) => ({ ...one, own: one.lines.get(key) ?? [] }));
    const count = Math.min(...groups.map(({ own }) => own.length));
    const amount = byMember[0]?.amounts.get(first[0]?.id ?? "") ?? 0;
    const divided = sharedSessionCosts([{ sessionId, cost: amount, participants: weights }]);
    for (let place = 0; place < count; place++) {
      cost += amount;
      for (const { member, own } of groups) {
        const department = member.part.department ?? "";
        const part = divided.get(department) ?? 0;
        const line = own[place];
        if (line !== undefined) lines.push(fixedLine(line, part));
        parts.set(department, (parts.get(department) ?? 0) + part);
      }
    }
  }
  return { lines, cost, parts };
}

function linesByCost({ id, part: { plan } }: Member) {
  const amounts = budgetLineAmounts(plan.budgetLines, plan.organisation.vatDeductible ?? 0);
  const own = plan.budgetLines.filter((line) => line.trainingId === id && amounts.has(line.id));
  const lines = groupedBy(own, (line) => [line.costType, line.scenario, line.status, amounts.get(line.id)].join(" "));
  return { amounts, lines };
}

/** People enrolled in the sessions, or else the number planned for the training. */
function participantsOf({ id, part: { plan } }: Member): number {
  const sessions = new Set<string | null>(
    plan.sessions.filter(({ trainingId }) => trainingId === id).map((row) => row.id),
  );
  const enrolled = plan.enrolments.filter((row) => sessions.has(row.sessionId) && row.status !== "cancelled").length;
  return enrolled > 0 ? enrolled : (plan.trainings.find((training) => training.id === id)?.participants ?? 0);
}
