import { choiceLists, type ChoiceOf } from "../../domain/plan/choiceLists";
import { outcomeOfTest } from "../../domain/calculations/testOutcome";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import { activeTrainings } from "../../domain/warnings/activeTrainings";
import { planMoney } from "../../domain/warnings/planMoney";
import { needInbox } from "./needInbox";
import { testsByNeed } from "./testOfNeed";

type Level = ChoiceOf<"needLevel">;

/** The needs of a department, counted per level (S1.8); `null` is needs without a department. */
export interface DepartmentNeeds {
  readonly department: string | null;
  readonly levels: Readonly<Record<Level, number>>;
  readonly total: number;
}

/** Something that has to be organised besides training, or instead of it (S2.7c). */
export interface Measure {
  readonly testId: string;
  readonly title: string;
  readonly owner: string | null;
  /** Whether it comes instead of a training. */
  readonly isInstead: boolean;
}

/** What the needs say together. */
export interface NeedReport {
  readonly byDepartment: readonly DepartmentNeeds[];
  /** Channels by number of needs, those never used last (S2.4). */
  readonly channels: readonly { readonly channel: string; readonly count: number }[];
  /** Trainings that did not have to be paid (4.1-3), at what a participant costs in this plan. */
  readonly avoided: readonly { readonly id: string; readonly title: string; readonly cost: EuroCents | null }[];
  readonly avoidedCost: EuroCents;
  /** What a participant costs on average in the trainings with costs and participants; `null` without any. */
  readonly costPerPerson: EuroCents | null;
  /** The five other causes that were ticked most (S2.7b). */
  readonly causes: readonly { readonly cause: ChoiceOf<"otherCause">; readonly count: number }[];
  readonly measures: readonly Measure[];
}

/** Most of the causes shown. */
const topCauses = 5;

/** Counts the needs by level, department, channel, cause and measure, and what was saved by solving them differently. */
export function needReport(plan: Plan, today: string): NeedReport {
  const costPerPerson = meanCost(plan);
  const avoided = needInbox(plan, today)
    .needs.filter(({ isAvoided }) => isAvoided)
    .map(({ id, title, people }) => ({
      id,
      title,
      cost: costPerPerson === null || people === null ? null : people * costPerPerson,
    }));
  return {
    byDepartment: byDepartment(plan),
    channels: byChannel(plan),
    avoided,
    avoidedCost: avoided.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    costPerPerson,
    causes: causes(plan),
    measures: measures(plan),
  };
}

function byDepartment({ needs }: Plan): readonly DepartmentNeeds[] {
  const departments = [...new Set(needs.map(({ department }) => department))];
  return departments
    .toSorted((left, right) => (left === null ? 1 : right === null ? -1 : left < right ? -1 : 1))
    .map((department) => {
      const own = needs.filter((need) => need.department === department);
      const count = (level: Level) => own.filter((need) => need.level === level).length;
      const levels = { individual: count("individual"), team: count("team"), organisation: count("organisation") };
      return { department, levels, total: own.length };
    });
}

/** The channels of the list and those people added. */
function byChannel({ needs }: Plan): NeedReport["channels"] {
  const used = needs.flatMap(({ channel }) => channel ?? []);
  return [...new Set([...choiceLists.needChannel.keys, ...used])]
    .map((channel) => ({ channel, count: used.filter((one) => one === channel).length }))
    .toSorted((left, right) => right.count - left.count);
}

function meanCost(plan: Plan): EuroCents | null {
  const { byTraining } = planMoney(plan);
  const counted = activeTrainings(plan).filter(({ id, participants }) => byTraining.has(id) && (participants ?? 0) > 0);
  const people = counted.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
  const cost = counted.reduce((sum, { id }) => sum + (byTraining.get(id)?.net ?? 0), 0);
  return people === 0 ? null : Math.round(cost / people);
}

function causes({ needTests }: Plan): NeedReport["causes"] {
  const ticked = needTests.flatMap(({ otherCauses }) => otherCauses);
  return choiceLists.otherCause.keys
    .map((cause) => ({ cause, count: ticked.filter((one) => one === cause).length }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count)
    .slice(0, topCauses);
}

/** Of needs that were not rejected: what comes instead of a training first. */
function measures(plan: Plan): readonly Measure[] {
  const tests = testsByNeed(plan);
  return plan.needs
    .filter(({ status }) => status !== "rejected")
    .flatMap(({ id, title }): Measure[] => {
      const test = tests.get(id);
      const outcome = test === undefined ? "notTested" : outcomeOfTest(test);
      if (test === undefined || (outcome !== "organiseFirst" && outcome !== "trainingWithMeasure")) return [];
      return [{ testId: test.id, title: title ?? id, owner: test.actionOwner, isInstead: outcome === "organiseFirst" }];
    })
    .toSorted((left, right) => Number(right.isInstead) - Number(left.isInstead));
}
