import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";

/** Days on which no training should be: a public holiday or a blocked period of a department (`null` is everyone); both ends belong to it. */
export interface ClosedPeriod {
  readonly key: string;
  readonly kind: "holiday" | "block";
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly department: string | null;
}

/** The holidays on which people of this organisation are off, the days that replace them, and the blocked periods (S2.12). */
export function closedPeriods({ holidays, blocks, organisation: { country } }: Plan): readonly ClosedPeriod[] {
  const days = holidays
    .filter(({ free, country: of }) => free === true && (country === null || of === null || sharesCountry(country, of)))
    .flatMap(({ id, name, date, replacementDate }) =>
      [date, replacementDate].flatMap((day): ClosedPeriod[] =>
        day === null
          ? []
          : [{ key: `${id} ${day}`, kind: "holiday", name: name ?? day, from: day, to: day, department: null }],
      ),
    );
  const periods = blocks.flatMap(({ id, name, department, from, to }): ClosedPeriod[] =>
    from === null || to === null || to < from
      ? []
      : [{ key: id, kind: "block", name: name ?? id, from, to, department }],
  );
  return [...days, ...periods];
}

/** `BE+NL` shares with both countries. */
function sharesCountry(first: string, second: string): boolean {
  return first.includes(second) || second.includes(first);
}
