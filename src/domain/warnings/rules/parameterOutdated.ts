import { monthsLater } from "../../calculations/monthsLater";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { IsoDate } from "../../plan/units";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import type { SecuringFacts } from "../facts/securingFacts";

const longestMonths = 12;

/**
 * The latest row of a legal parameter has run out, was checked more than 12 months ago, or was never confirmed; the first of these that
 * holds. Parameters of another country, and rows that a later one replaces, are left alone.
 */
export const parameterOutdated = defineRule({
  code: "W-PAR-01",
  severity: "info",
  acceptable: true,
  find(plan, { referenceDate }) {
    const groups = groupedBy(
      plan.legalParameters.filter((row) => concerns(row, plan)),
      ({ code, country }) => [code?.trim().toLowerCase() ?? "", country ?? ""].join("\n"),
    );
    return [...groups.values()].flatMap((rows) => {
      const latest = rows.toSorted((first, second) => ((first.validFrom ?? "") < (second.validFrom ?? "") ? 1 : -1))[0];
      const fault = latest && faultOf(latest, referenceDate);
      if (!latest || !fault) return [];
      return [
        {
          place: { table: "legalParameters", row: latest.id, field: fault.field },
          facts: { parameter: latest.code ?? latest.id, reason: fault.reason, date: fault.date },
        },
      ];
    });
  },
});

interface Fault {
  readonly reason: SecuringFacts["W-PAR-01"]["reason"];
  readonly field: "validTo" | "checkedOn" | "confirmed";
  readonly date: IsoDate | null;
}

function faultOf({ validTo, checkedOn, confirmed }: PlanRow<"legalParameters">, day: IsoDate | null): Fault | null {
  if (day !== null && validTo !== null && validTo < day) return { reason: "expired", field: "validTo", date: validTo };
  if (day !== null && checkedOn !== null && checkedOn < monthsLater(day, -longestMonths)) {
    return { reason: "old", field: "checkedOn", date: checkedOn };
  }
  return confirmed === true ? null : { reason: "unconfirmed", field: "confirmed", date: null };
}

function concerns({ country }: PlanRow<"legalParameters">, { organisation }: Plan): boolean {
  if (country === null || organisation.country === null) return true;
  return country.includes(organisation.country) || organisation.country.includes(country);
}
