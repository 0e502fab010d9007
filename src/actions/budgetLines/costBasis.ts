import type { PeopleWage } from "../../domain/calculations/absenceWageOfPeople";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents, Fraction, Minutes } from "../../domain/plan/units";
import { ruleContext, type RuleContext } from "../../domain/warnings/ruleContext";
import { presentEmployees, targetGroupMembers } from "../../domain/warnings/targetGroupMembers";
import { takesPlace } from "../../domain/calculations/takesPlace";
import { wordKey } from "../../domain/warnings/wordKey";
import { supplierVat } from "../suppliers/supplierVat";
import { enrolledWage, type EnrolledWage } from "./enrolledWage";

type Employee = PlanRow<"employees">;

/** Whose hourly cost was averaged: people with a place in its sessions, its target group, its department, or everyone on the staff list. */
export type WageSource = "enrolled" | "targetGroup" | "department" | "everyone";

/** What the costs of a training follow from; `null` is not known yet. */
export interface CostBasis {
  readonly participants: number | null;
  /** How often it is given. */
  readonly groups: number;
  readonly days: number | null;
  readonly dayLength: Minutes | null;
  readonly hourlyCost: EuroCents | null;
  /** Wages of absence of the people themselves, which go before participants × hours × hourly cost. */
  readonly peopleWage: PeopleWage | null;
  readonly kmPerDay: number | null;
  /** Share of the hours in training in which somebody else does the work. */
  readonly replaced: Fraction | null;
  /** Of what is bought; teaching that is exempt bears none. */
  readonly vatRate: Fraction | null;
}

/** The basis as the plan gives it, and whose wages it was taken from (`null` without any). */
export interface FoundBasis extends CostBasis {
  readonly wageSource: WageSource | null;
  readonly enrolledWage: EnrolledWage;
}

/** Takes the basis from what the plan knows: first from its sessions, then from the training itself, then from its target group (F-B1). */
export function costBasis(plan: Plan, trainingId: string): FoundBasis | null {
  const context = ruleContext(plan);
  const training = context.row("trainings", trainingId);
  if (training === undefined) return null;
  const sessions = context
    .rows("sessions", "trainingId", trainingId)
    .filter(({ status }) => status !== "cancelled")
    .map(({ id }) => id);
  const enrolled = enrolledIn(plan, new Set(sessions), context);
  const members = context.result(targetGroupMembers).get(training.targetGroupId ?? "") ?? [];
  const participants = training.participants ?? (enrolled.length || members.length || null);
  const datedDays = sessions.map(
    (id) => context.rows("trainingDays", "sessionId", id).filter(({ date }) => date !== null).length,
  );
  const wage = enrolledWage(plan, training);
  const days = Math.max(0, ...datedDays) || daysOf(training, plan);
  return {
    participants,
    groups: sessions.length || Math.max(1, Math.ceil((participants ?? 0) / (training.groupMax || Infinity))),
    days,
    dayLength: training.duration !== null && days !== null ? training.duration / days : plan.organisation.hoursPerDay,
    ...wageOf({ enrolled, targetGroup: members, ...colleagues(plan, training, context) }),
    enrolledWage: wage,
    peopleWage: wage.kind === "people" ? wage.wage : null,
    kmPerDay: null,
    replaced: null,
    vatRate: supplierVat(plan, null)?.rate ?? null,
  };
}

function enrolledIn({ enrolments }: Plan, sessions: ReadonlySet<string>, context: RuleContext): readonly Employee[] {
  return enrolments
    .filter((row) => sessions.has(row.sessionId ?? "") && takesPlace(row))
    .flatMap(({ employeeId }) => context.row("employees", employeeId) ?? []);
}

/** As many days as the duration fills, on working days of the organisation; `null` when either is not known. */
function daysOf({ duration }: PlanRow<"trainings">, { organisation: { hoursPerDay } }: Plan): number | null {
  return duration === null || !hoursPerDay ? null : Math.max(1, Math.ceil(duration / hoursPerDay));
}

function colleagues(plan: Plan, { department }: PlanRow<"trainings">, context: RuleContext) {
  const everyone = presentEmployees(plan, context);
  const inDepartment =
    department === null ? [] : everyone.filter((one) => wordKey(one.department) === wordKey(department));
  return { department: inDepartment, everyone };
}

/** The mean of the first group in which anybody has an hourly cost. */
function wageOf(
  groups: Readonly<Record<WageSource, readonly Employee[]>>,
): Pick<FoundBasis, "hourlyCost" | "wageSource"> {
  for (const wageSource of ["enrolled", "targetGroup", "department", "everyone"] as const) {
    const known = groups[wageSource].flatMap(({ hourlyCost }) => hourlyCost ?? []);
    if (known.length === 0) continue;
    const sum = known.reduce((total, cost) => total + cost, 0);
    return { hourlyCost: Math.round(sum / known.length), wageSource };
  }
  return { hourlyCost: null, wageSource: null };
}
