import { subtotalKey } from "../../domain/calculations/subtotals";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents, Fraction } from "../../domain/plan/units";
import type { WarningPlace } from "../../domain/warnings/warning";
import { planMoney, type CountedAmount, type PlanMoney } from "../../domain/warnings/planMoney";
import type { BudgetFigure } from "./traceSubject";

/** One of the amounts that a total adds up, with its sign, and where it stands; `null` when it is itself a sum. */
export interface TracePart {
  /** The name of a row, or which figure of the budget it is. */
  readonly name: { readonly text: string } | { readonly figure: BudgetFigure };
  readonly costType: ChoiceOf<"costType"> | null;
  readonly amount: EuroCents;
  /** How a budget line comes to its amount. `vat` is the part of VAT that is cost. */
  readonly calculation: LineCalculation | null;
  readonly place: WarningPlace | null;
}

/** Quantity times price; with the unit `percent` the quantity is a percentage of the direct costs. */
export interface LineCalculation extends Pick<PlanRow<"budgetLines">, "quantity" | "unit" | "unitPrice"> {
  readonly vat: Fraction;
}

type Line = PlanRow<"budgetLines">;
type Expense = PlanRow<"expenses">;

/** What is needed to name and add up lines and expenses. */
export interface PartsOf {
  readonly plan: Plan;
  readonly money: PlanMoney;
  readonly trainings: ReadonlyMap<string, PlanRow<"trainings">>;
}

/** Prepares a plan for being taken apart. */
export function partsOf(plan: Plan): PartsOf {
  return {
    plan,
    money: planMoney(plan),
    trainings: new Map(plan.trainings.map((training) => [training.id, training])),
  };
}

/** What counts and `isMeant`: budget lines, and subsidies as negative amounts. */
export function countedParts(
  of: PartsOf,
  isMeant: (counted: CountedAmount, training: PlanRow<"trainings"> | undefined) => boolean,
): readonly TracePart[] {
  return partsOfAmounts(
    of,
    of.money.amounts.filter((counted) => isMeant(counted, of.trainings.get(counted.trainingId ?? ""))),
  );
}

/** Counted amounts as parts, each in its place. */
export function partsOfAmounts(of: PartsOf, amounts: readonly CountedAmount[]): readonly TracePart[] {
  const counted = new Set(amounts.map(({ id }) => id));
  const names = new Map(of.plan.subsidies.map(({ id, name }) => [id, name ?? id]));
  const lines = new Map(lineParts(of, ({ id }) => counted.has(id)).map((part) => [part.place?.row ?? "", part]));
  return amounts.flatMap(({ source, id, amount }): readonly TracePart[] => {
    const line = lines.get(id);
    if (source === "budgetLines") return line === undefined ? [] : [{ ...line, amount }];
    return [{ ...rowPart(names.get(id) ?? id, amount, placeOf(source, id, "expected")), costType: "subsidy" }];
  });
}

/** The lines with an amount for which `isMeant`, whether they count or not. */
export function lineParts({ plan, money, trainings }: PartsOf, isMeant: (line: Line) => boolean): readonly TracePart[] {
  return plan.budgetLines.flatMap((line) => {
    const amount = money.lineAmounts.get(line.id);
    if (amount === undefined || !isMeant(line)) return [];
    return [
      {
        name: { text: nameOf(line, trainings.get(line.trainingId ?? "")) },
        costType: line.costType,
        calculation: calculationOf(line, plan),
        amount,
        place: placeOf("budgetLines", line.id, "amount"),
      },
    ];
  });
}

/** The expenses with an amount for which `isMeant`. */
export function expenseParts(
  { plan, trainings }: PartsOf,
  isMeant: (expense: Expense, training: PlanRow<"trainings"> | undefined) => boolean,
): readonly TracePart[] {
  return plan.expenses.flatMap((expense) => {
    const training = trainings.get(expense.trainingId ?? "");
    if (expense.amount === null || !isMeant(expense, training)) return [];
    const text = [training?.title, expense.invoice].filter(Boolean).join(" · ") || expense.id;
    return [
      {
        name: { text },
        costType: null,
        calculation: null,
        amount: expense.amount,
        place: placeOf("expenses", expense.id, "amount"),
      },
    ];
  });
}

/** Trainings with their net cost; those without a title have none on the sheet. */
export function trainingParts({ plan, money }: PartsOf, isMeant: (id: string) => boolean): readonly TracePart[] {
  return plan.trainings.flatMap(({ id, title }) => {
    if (title === null || !isMeant(id)) return [];
    const amount = money.byTraining.get(id)?.net ?? 0;
    return [
      { name: { text: title }, costType: null, calculation: null, amount, place: placeOf("trainings", id, "netCost") },
    ];
  });
}

/** What was granted to the whole organisation, or else to its parts. */
export function grantedParts({ plan }: PartsOf): readonly TracePart[] {
  const { budgetGranted } = plan.organisation;
  const own = { name: { figure: "granted" }, costType: null, calculation: null } as const;
  if (budgetGranted !== null)
    return [{ ...own, amount: budgetGranted, place: placeOf("organisation", null, "budgetGranted") }];
  return plan.budgetFrames.map(({ id, granted }) => {
    return { ...own, amount: granted ?? 0, place: placeOf("budgetFrames", id, "granted") };
  });
}

/** Whether a training takes part in the ranked list: it is not cancelled. */
export function isRanked({ trainings }: PartsOf, id: string): boolean {
  return trainings.get(id)?.status !== "cancelled";
}

/** Whether a row belongs to a part of the budget. Like Excel, words that differ only in upper and lower case are equal. */
export function isInFrame(
  frame: Pick<PlanRow<"budgetFrames">, "department" | "cluster" | "costCentre">,
  row: Pick<Line, "department" | "costCentre">,
  training: PlanRow<"trainings"> | undefined,
): boolean {
  return (
    (frame.department === null || isSame(frame.department, departmentOf(row, training))) &&
    (frame.cluster === null || frame.cluster === training?.cluster) &&
    (frame.costCentre === null || isSame(frame.costCentre, row.costCentre))
  );
}

export function isSame(left: string, right: string | null): boolean {
  return right !== null && subtotalKey(left) === subtotalKey(right);
}

/** The department a row counts for: its own, or else that of its training. */
export function departmentOf(
  { department }: Pick<Line, "department">,
  training: PlanRow<"trainings"> | undefined,
): string | null {
  return department ?? training?.department ?? null;
}

export function placeOf(table: WarningPlace["table"], row: string | null, field: string): WarningPlace {
  return { table, row, field };
}

function calculationOf({ quantity, unit, unitPrice, vatRate }: Line, { organisation }: Plan): LineCalculation {
  return { quantity, unit, unitPrice, vat: (vatRate ?? 0) * (1 - (organisation.vatDeductible ?? 0)) };
}

/** One row with its own amount. */
export function rowPart(text: string, amount: EuroCents, place: WarningPlace): TracePart {
  return { name: { text }, costType: null, calculation: null, amount, place };
}

export function sumOf(parts: readonly TracePart[]): EuroCents {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

function nameOf({ id, description }: Line, training: PlanRow<"trainings"> | undefined): string {
  return [training?.title, description].filter(Boolean).join(" · ") || id;
}
