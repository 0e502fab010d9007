import { startingLegalParameters, type LegalParameterCode } from "../../domain/calculations/startingLegalParameters";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { Plan } from "../../domain/plan/plan";
import { legalAmount } from "../../domain/warnings/legalAmount";
import { legalDay } from "../../domain/warnings/legalDay";
import { mandatoryTrainings, type LegalSuffix } from "../../i18n/workbook/starting/mandatoryTrainings";
import { say, type Wording } from "../../i18n/workbook/wording";

/** A usual mandatory training with the legal amounts of the plan filled in, and the months after which it is repeated (`null`: no term). */
export interface KnownMandatoryTraining {
  readonly title: Wording;
  readonly basis: ChoiceOf<"mandatoryBasis">;
  readonly ground: Wording;
  readonly validityMonths: number | null;
}

const unitOf = new Map<string, string>(startingLegalParameters.map(({ code, unit }) => [code, unit]));

/** A plan without a year takes the amounts that came last. */
const lastDay = "9999-12-31";

/** The usual mandatory trainings of the plan's country, with the amounts in force in the plan year. */
export function knownMandatoryTrainings(plan: Plan): readonly KnownMandatoryTraining[] {
  const { country: of } = plan.organisation;
  const day = legalDay(plan.organisation) ?? lastDay;
  return mandatoryTrainings
    .filter(({ country }) => country === "both" || of === "BE+NL" || of === country)
    .map(({ country, title, basis, ground, term }) => {
      const law = country === "both" ? (of === "NL" ? "NL" : "BE") : country;
      const amountOf = (suffix: string) => legalAmount(plan, `${law}.${suffix}` as LegalParameterCode, day);
      return {
        title: filledIn(title, amountOf),
        basis,
        ground: filledIn(ground, amountOf),
        validityMonths: term === null ? null : monthsOf(term, law, amountOf),
      };
    });
}

function monthsOf(term: LegalSuffix, law: "BE" | "NL", amountOf: (suffix: string) => number | null): number | null {
  const amount = amountOf(term);
  return amount === null ? null : amount * (unitOf.get(`${law}.${term}`) === "years" ? 12 : 1);
}

/** The texts with an amount for every `{code}`; what nobody knows is a dash. */
function filledIn({ nl, en, fr, nlBE }: Wording, amountOf: (suffix: string) => number | null): Wording {
  const fill = (text: string) =>
    text.replace(/\{([\w.]+)\}/g, (_found, suffix: string) => String(amountOf(suffix) ?? "–"));
  return say(fill(nl), fill(en), fill(fr), nlBE === undefined ? undefined : fill(nlBE));
}
