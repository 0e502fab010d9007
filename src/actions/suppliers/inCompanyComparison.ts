import { breakEven, type InCompanyOffer } from "../../domain/calculations/breakEven";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";

/** In-company and open enrolment side by side for a number of participants (F-B12). */
export interface InCompanyComparison {
  /** From this number on in-company costs no more; `null` when it never does. */
  readonly tippingPoint: number | null;
  readonly inCompany: EuroCents;
  readonly open: EuroCents;
}

/** What both ways cost for a number of participants, and where it tips. */
export function inCompanyComparison(offer: InCompanyOffer, participants: number): InCompanyComparison {
  return {
    tippingPoint: breakEven(offer),
    inCompany: offer.fixedInternal + offer.variableInternal * participants,
    open: (offer.externalPrice + offer.variableExternal) * participants,
  };
}

/** What the plan knows of both ways for a training; amounts it does not know are `null`. */
export interface KnownOffer {
  readonly fixedInternal: EuroCents | null;
  readonly variableInternal: EuroCents | null;
  readonly externalPrice: EuroCents | null;
  readonly variableExternal: EuroCents | null;
  readonly participants: number | null;
}

const perHead: readonly (ChoiceOf<"costType"> | null)[] = ["catering", "material"];
const away: readonly (ChoiceOf<"costType"> | null)[] = ["travel", "accommodation"];

/**
 * Reads the four amounts from the chosen quote (else the cheapest) and the budget lines per person: the course fee of a place in an open
 * course, meals and material for in-company, travel and nights for going out.
 */
export function knownOffer({ trainings, quotes, budgetLines }: Plan, trainingId: string): KnownOffer {
  const own = quotes.filter((quote) => quote.trainingId === trainingId && quote.price !== null);
  const prices = own.flatMap(({ price }) => price ?? []);
  const quoted = own.find(({ chosen }) => chosen === true)?.price ?? (prices.length === 0 ? null : Math.min(...prices));
  const lines = budgetLines.filter((line) => line.trainingId === trainingId && line.unit === "person");
  const perPerson = (types: readonly (ChoiceOf<"costType"> | null)[]) => {
    const found = lines.filter(({ costType }) => types.includes(costType)).flatMap(({ unitPrice }) => unitPrice ?? []);
    return found.length === 0 ? null : found.reduce((sum, price) => sum + price, 0);
  };
  return {
    fixedInternal: quoted,
    variableInternal: perPerson(perHead),
    externalPrice: perPerson(["courseFee"]),
    variableExternal: perPerson(away),
    participants: trainings.find(({ id }) => id === trainingId)?.participants ?? null,
  };
}
