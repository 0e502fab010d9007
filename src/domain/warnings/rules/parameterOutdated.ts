import { monthsLater } from "../../calculations/monthsLater";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { IsoDate } from "../../plan/units";
import { defineRule } from "../defineRule";
import { groupedBy } from "../groupedBy";
import type { SecuringFacts } from "../facts/securingFacts";
import { wordKey } from "../wordKey";

const longestMonths = 12;

/**
 * The row of a legal parameter that counts now, or one that starts later, has run out, was checked more than 12 months ago, or was never
 * confirmed or checked; the first of these that holds. Parameters of another country, and rows that a later one has replaced, are left alone.
 */
export const parameterOutdated = defineRule({
  code: "W-PAR-01",
  severity: "info",
  acceptable: true,
  find(plan, { referenceDate }) {
    const groups = groupedBy(
      plan.legalParameters.filter((row) => concerns(row, plan)),
      ({ code, country }) => `${wordKey(code)}\n${country}`,
    );
    return [...groups.values()].flatMap((rows) => {
      return rowsFrom(rows, referenceDate)
        .flatMap((row) => {
          const fault = faultOf(row, referenceDate);
          if (fault === null) return [];
          const { field, reason, date } = fault;
          return [
            {
              place: { table: "legalParameters" as const, row: row.id, field },
              facts: { parameter: row.code ?? row.id, reason, date },
            },
          ];
        })
        .slice(0, 1);
    });
  },
});

/** The row that started last on or before a day, then those that start later; the very last alone when none has started or without a day. */
function rowsFrom(
  rows: readonly PlanRow<"legalParameters">[],
  day: IsoDate | null,
): readonly PlanRow<"legalParameters">[] {
  const inOrder = rows.toSorted((first, second) => ((first.validFrom ?? "") < (second.validFrom ?? "") ? -1 : 1));
  return inOrder.slice(inOrder.findLastIndex(({ validFrom }) => day !== null && (validFrom ?? "") <= day));
}

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
  if (confirmed !== true) return { reason: "unconfirmed", field: "confirmed", date: null };
  return checkedOn === null ? { reason: "unconfirmed", field: "checkedOn", date: null } : null;
}

function concerns({ country }: PlanRow<"legalParameters">, { organisation }: Plan): boolean {
  if (country === null || organisation.country === null) return true;
  return country.includes(organisation.country) || organisation.country.includes(country);
}
