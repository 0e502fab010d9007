import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { withOwnIds } from "../planFiles/soundPlan";
import { renewalsDue, staffInService } from "./carriedPeople";
import { endingContracts, trainingsNotHeld, type EndingContract } from "./carriedWork";
import { carryGroups, possibleGroups, type CarriedTables, type CarryGroup } from "./carryGroups";
import { lastYearMoney, type LastYearMoney } from "./lastYearMoney";
import { carriedTables } from "./nextYearPlan";
import { firstDayOf, lastDayOf, yearAfter } from "./planYears";

/** What goes along to the next year and what stays, before anything is made. */
export interface NextYearPreview {
  readonly year: number;
  /** Rows per group in what the group is named for. */
  readonly counts: Readonly<Record<CarryGroup, number>>;
  readonly leavers: number;
  /** Carried for the second time or more, so that W-JP-02 asks about them. */
  readonly carriedTwice: number;
  readonly renewals: number;
  readonly ending: readonly EndingContract[];
  readonly money: LastYearMoney;
  readonly left: {
    readonly trainings: number;
    readonly sessions: number;
    readonly enrolments: number;
    readonly expenses: number;
    readonly budgetLines: number;
  };
}

/** The table that a group is counted by. */
const counted = {
  staff: "employees",
  rights: "trainingRights",
  certificates: "certificates",
  vision: "visionAnswers",
  stakeholders: "stakeholders",
  goals: "goals",
  competences: "competences",
  needs: "needs",
  trainings: "trainings",
  suppliers: "suppliers",
  rules: "rules",
  roles: "roles",
  legal: "legalParameters",
} as const satisfies Record<CarryGroup, keyof CarriedTables>;

/** Looks ahead at `nextYearPlan` with the same groups. */
export function nextYearPreview(plan: Plan, groups: readonly CarryGroup[], today: IsoDate): NextYearPreview {
  const last = withOwnIds(plan);
  const year = yearAfter(last, today);
  const hasTrainings = possibleGroups(groups).includes("trainings");
  const tables = new Map(carryGroups.map((group) => [group, carriedTables(last, group, year, hasTrainings)]));
  const rows = (group: CarryGroup) => tables.get(group)?.[counted[group]] ?? [];
  const opening = (tables.get("rights")?.trainingRights ?? []).filter((row) => row.year === year);
  const counts = Object.fromEntries(carryGroups.map((group) => [group, rows(group).length]));
  const budgetLines = hasTrainings ? (tables.get("trainings")?.budgetLines?.length ?? 0) : 0;
  return {
    year,
    counts: { ...(counts as Record<CarryGroup, number>), rights: opening.length },
    leavers: last.employees.length - staffInService(last, year).length,
    carriedTwice: (tables.get("needs")?.needs ?? []).filter(({ timesCarried }) => (timesCarried ?? 0) > 1).length,
    renewals: renewalsDue(tables.get("certificates")?.certificates ?? [], year),
    ending: endingContracts(last, lastDayOf(year)),
    money: lastYearMoney(last),
    left: {
      trainings: last.trainings.length - trainingsNotHeld(last).length,
      sessions: last.sessions.length,
      enrolments: last.enrolments.length,
      expenses: last.expenses.length,
      budgetLines: last.budgetLines.length - budgetLines,
    },
  };
}

/** The first day from which contracts still hold. */
export function isEnded({ end }: EndingContract, year: number): boolean {
  return end < firstDayOf(year);
}
