import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import { legalCodes } from "../../domain/warnings/legalCodes";
import { legalValue } from "../../domain/warnings/legalValue";
import { supplierVat } from "../suppliers/supplierVat";
import type { CostBasis } from "./costBasis";
import type { CostLine } from "./costLine";

type CostType = ChoiceOf<"costType">;

/** A cost that may be taken into the budget. */
export interface ProposedLine extends CostLine {
  /** Whether it is ticked before people look: the way this training is given, the wages, and what the plan budgets elsewhere too. */
  readonly isUsual: boolean;
  readonly hasVat: boolean;
  /** Whether its VAT is nothing because the supplier's teaching is exempt. */
  readonly isExempt: boolean;
  /** The lines of this type that the training has already; they stay as they are unless people say so. */
  readonly there: readonly PlanRow<"budgetLines">[];
}

interface CostKind {
  readonly costType: CostType;
  readonly unit: CostLine["unit"];
  /** VAT comes on top of what is bought, save of teaching that is exempt. */
  readonly vat: "none" | "normal" | "teaching";
  readonly quantity: (basis: CostBasis) => number | null;
}

/** A product of what is known; `null` when one part is not. */
const times = (...parts: readonly (number | null)[]) =>
  parts.includes(null) ? null : parts.reduce<number>((product, part) => product * (part ?? 0), 1);
const hours = ({ participants, days, dayLength, peopleWage }: CostBasis) =>
  peopleWage === null ? times(participants, days, dayLength, 1 / 60) : peopleWage.paid / 60;
const days = (basis: CostBasis) => times(basis.groups, basis.days);
const people = ({ participants }: CostBasis) => participants;

/** The usual cost types with their units (domain 2.4 and 5.3), in the order they are counted. */
const kinds: readonly CostKind[] = [
  { costType: "courseFee", unit: "person", vat: "teaching", quantity: people },
  { costType: "trainerFee", unit: "day", vat: "teaching", quantity: days },
  {
    costType: "internalTrainer",
    unit: "hour",
    vat: "none",
    quantity: (basis) => times(days(basis), basis.dayLength, 1 / 60),
  },
  { costType: "material", unit: "person", vat: "normal", quantity: people },
  { costType: "room", unit: "day", vat: "normal", quantity: days },
  { costType: "catering", unit: "personDay", vat: "normal", quantity: (basis) => times(people(basis), basis.days) },
  {
    costType: "travel",
    unit: "km",
    vat: "none",
    quantity: (basis) => times(people(basis), basis.days, basis.kmPerDay),
  },
  { costType: "licence", unit: "person", vat: "normal", quantity: people },
  { costType: "absenceWage", unit: "hour", vat: "none", quantity: hours },
  { costType: "replacement", unit: "hour", vat: "none", quantity: (basis) => times(hours(basis), basis.replaced) },
  { costType: "overhead", unit: "percent", vat: "none", quantity: () => null },
  { costType: "contingency", unit: "percent", vat: "none", quantity: () => null },
];

/** The costs a training may have, with quantities from its basis and prices from its quote, its supplier, the staff list and the rest of the plan. */
export function proposedLines(plan: Plan, trainingId: string, basis: CostBasis): readonly ProposedLine[] {
  const training = plan.trainings.find(({ id }) => id === trainingId);
  if (training === undefined) return [];
  const provider = providerOf(training);
  const isExempt = supplierVat(plan, training.supplierId)?.isExempt === true;
  return kinds.map(({ costType, unit, vat, quantity }) => {
    const there = plan.budgetLines.filter((row) => row.trainingId === trainingId && row.costType === costType);
    const usual = usualOf(plan, costType, unit, trainingId);
    const line = {
      costType,
      quantity: unit === "percent" ? usual.quantity : rounded(quantity(basis)),
      unit,
      unitPrice: unit === "percent" ? null : priceOf(plan, training, costType, basis, usual.unitPrice),
      ...vatOf(vat, isExempt, basis, there),
      quoteId: null,
    };
    const isUsual = there.length === 0 && (costType === provider || costType === "absenceWage");
    if (costType === "absenceWage") return { ...withPeopleWage(basis, line), isUsual, there };
    return { ...(costType === provider ? withQuote(plan, training, line) : line), isUsual, there };
  });
}

/** The VAT that the one line there has goes before the usual one: nothing is overwritten that people filled in. */
function vatOf(
  vat: CostKind["vat"],
  isSupplierExempt: boolean,
  { vatRate }: CostBasis,
  there: ProposedLine["there"],
): Pick<ProposedLine, "vatRate" | "hasVat" | "isExempt"> {
  const own = there.length === 1 ? (there[0]?.vatRate ?? null) : null;
  const hasVat = vat !== "none";
  if (own !== null || !hasVat) return { vatRate: own, hasVat, isExempt: false };
  const isExempt = vat === "teaching" && isSupplierExempt;
  return { vatRate: isExempt ? 0 : vatRate, hasVat, isExempt };
}

/** What the one who gives the training is paid for: an own trainer, a licence, a trainer for the group, or a place each. */
function providerOf({ delivery, inCompany, tailorMade, form }: PlanRow<"trainings">): CostType {
  if (form === "eLearning") return "licence";
  if (delivery === "internal") return "internalTrainer";
  return inCompany === true || tailorMade === true ? "trainerFee" : "courseFee";
}

/** The chosen quote is a price for everything. */
function withQuote<L extends CostLine>(plan: Plan, { id }: PlanRow<"trainings">, line: L): L {
  const quote = plan.quotes.find(({ trainingId, chosen }) => trainingId === id && chosen === true);
  return quote?.price == null
    ? line
    : { ...line, quantity: 1, unit: "fixed", unitPrice: quote.price, quoteId: quote.id };
}

/** The wages of the people themselves are one amount: a mean price of their hours would not come to the cent. */
function withPeopleWage<L extends CostLine>({ peopleWage }: CostBasis, line: L): L {
  return peopleWage === null ? line : { ...line, quantity: 1, unit: "fixed", unitPrice: peopleWage.cost };
}

function priceOf(
  plan: Plan,
  { supplierId }: PlanRow<"trainings">,
  costType: CostType,
  { hourlyCost }: CostBasis,
  usual: EuroCents | null,
): EuroCents | null {
  if (costType === "absenceWage") return hourlyCost;
  if (costType === "internalTrainer" || costType === "replacement") return usual ?? hourlyCost;
  if (costType === "trainerFee") return plan.suppliers.find(({ id }) => id === supplierId)?.dayRate ?? usual;
  if (costType !== "travel") return usual;
  const rate = legalValue(plan, legalCodes.kmRate);
  return usual ?? (rate === null ? null : Math.round(rate * 100));
}

/** What other trainings of the plan pay: the middle of their prices, and of their percentages. */
function usualOf(plan: Plan, costType: CostType, unit: CostLine["unit"], trainingId: string) {
  const rows = plan.budgetLines.filter(
    (row) => row.costType === costType && row.unit === unit && row.trainingId !== trainingId,
  );
  return {
    unitPrice: middle(rows.flatMap(({ unitPrice }) => unitPrice ?? [])),
    quantity: middle(rows.flatMap(({ quantity }) => quantity ?? [])),
  };
}

/** The middle one of the values in order, the lower of two; `null` without any. */
function middle(values: readonly number[]): number | null {
  return values.toSorted((left, right) => left - right)[Math.floor((values.length - 1) / 2)] ?? null;
}

/** Without the dust that binary fractions leave. */
function rounded(quantity: number | null): number | null {
  return quantity === null ? null : Math.round(quantity * 1e6) / 1e6;
}
