import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import { groupedBy } from "../../domain/warnings/groupedBy";
import type { CarriedTables } from "./carryGroups";
import { monthAYearLater } from "./planYears";

const openNeeds: ReadonlySet<string | null> = new Set(["new", "tested", "postponed", null]);

/** Trainings that were not held: not finished, not cancelled, and without a session that took place. */
export function trainingsNotHeld({ trainings, sessions }: Plan): Plan["trainings"] {
  const held = new Set(sessions.flatMap(({ trainingId, status }) => (status === "done" ? [trainingId] : [])));
  return trainings.filter(({ id, status }) => status !== "finished" && status !== "cancelled" && !held.has(id));
}

/**
 * Needs that still wait, counted as carried once more (W-JP-02), with their test. A need that was in the plan waits as well when no training for it was
 * held; it must be decided upon again unless such a training goes along.
 */
export function carriedNeeds(last: Plan, isTrainingCarried: boolean): CarriedTables {
  const answered = needsOfHeldTrainings(last);
  const waiting = new Set(trainingsNotHeld(last).flatMap(({ needIds }) => needIds));
  const needs = last.needs
    .filter(
      ({ id, status }) => openNeeds.has(status) || (status === "included" && waiting.has(id) && !answered.has(id)),
    )
    .map((need): PlanRow<"needs"> => {
      const status = need.status === "included" && !isTrainingCarried ? "tested" : need.status;
      return { ...need, status, timesCarried: (need.timesCarried ?? 0) + 1 };
    });
  const ids = new Set<string | null>(needs.map(({ id }) => id));
  return { needs, needTests: last.needTests.filter(({ needId }) => ids.has(needId)) };
}

function needsOfHeldTrainings(last: Plan): ReadonlySet<string> {
  const notHeld = new Set(trainingsNotHeld(last));
  const held = last.trainings.filter((training) => !notHeld.has(training) && training.status !== "cancelled");
  return new Set(held.flatMap(({ needIds }) => needIds));
}

/** Trainings that were not held, as plans again, with their scores, their place in learning paths and their budget lines a year later. Approval and a hand-made rank were last year's. */
export function carriedTrainings(last: Plan): CarriedTables {
  const trainings = trainingsNotHeld(last).map((training): PlanRow<"trainings"> => ({
    ...training,
    status: training.status === "idea" ? "idea" : "planned",
    overrideRank: null,
    overrideReason: null,
  }));
  const ids = new Set<string | null>(trainings.map(({ id }) => id));
  const isCarried = ({ trainingId }: { readonly trainingId: string | null }) => ids.has(trainingId);
  return {
    trainings,
    priorities: last.priorities.filter(isCarried),
    learningPaths: last.learningPaths.filter(isCarried),
    budgetLines: last.budgetLines
      .filter(isCarried)
      .map((line) => ({ ...line, month: line.month === null ? null : monthAYearLater(line.month), quoteId: null })),
  };
}

/** Contracts and their suppliers. */
export function carriedSuppliers({ suppliers, contracts }: Plan, firstDay: string): CarriedTables {
  return { suppliers, contracts: contracts.filter(({ end }) => end === null || end >= firstDay) };
}

/** A contract that ended, or ends in the new year, so that somebody must agree on it again. */
export interface EndingContract {
  readonly id: string;
  readonly name: string;
  readonly supplier: string;
  readonly end: string;
}

/** The contracts to agree on again, the first end first. */
export function endingContracts({ contracts, suppliers }: Plan, lastDay: string): readonly EndingContract[] {
  const names = groupedBy(suppliers, ({ id }) => id);
  return contracts
    .flatMap(({ id, name, supplierId, end }) =>
      end === null || end > lastDay
        ? []
        : [{ id, name: name ?? id, supplier: names.get(supplierId ?? "")?.[0]?.name ?? supplierId ?? "", end }],
    )
    .sort((left, right) => (left.end < right.end ? -1 : 1));
}
