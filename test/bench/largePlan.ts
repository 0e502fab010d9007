import type { IsoDate } from "../../src/domain/plan/units";
import { dayNumberOf, isoDateFromDayNumber } from "../../src/domain/calculations/dayNumber";
import { aRandom } from "./aRandom";

/** The rows of a large organisation's plan: ten sessions and fifty enrolments for every five needs, two training days a session. */
export interface LargePlan {
  readonly rows: number;
  readonly needs: readonly {
    readonly contribution: "none" | "partial" | "strong";
    readonly otherCauses: number;
    readonly otherWay: "yes" | "partly" | "no";
  }[];
  readonly departments: readonly string[];
  readonly costTypes: readonly ("trainerFee" | "room" | "catering" | "absenceWage" | "overhead")[];
  readonly months: readonly string[];
  readonly quantities: readonly number[];
  readonly prices: readonly number[];
  readonly sessions: readonly {
    readonly id: string;
    readonly trainer: string;
    readonly room: string;
    readonly equipment: null;
    readonly location: null;
    readonly status: "confirmed";
  }[];
  readonly trainingDays: readonly {
    readonly sessionId: string;
    readonly date: IsoDate;
    readonly start: number;
    readonly end: number;
  }[];
  readonly enrolments: readonly {
    readonly sessionId: string;
    readonly employeeId: string;
    readonly status: "enrolled";
  }[];
}

const departments = Array.from({ length: 12 }, (_department, place) => `Afdeling ${place + 1}`);
const costTypes = ["trainerFee", "room", "catering", "absenceWage", "overhead"] as const;
const firstDay = dayNumberOf(2027, 1, 4);

/** A plan of a number of needs; everything else grows along. The same every time. */
export function largePlan(needs: number): LargePlan {
  const random = aRandom(7);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  const many = <T>(count: number, make: (place: number) => T) =>
    Array.from({ length: count }, (_row, place) => make(place));
  const lines = needs * 2;
  const sessions = needs * 2;
  return {
    rows: needs + lines + sessions + sessions * 2 + needs * 10,
    needs: many(needs, () => ({
      contribution: pick(["none", "partial", "strong"]),
      otherCauses: Math.floor(random() * 4),
      otherWay: pick(["yes", "partly", "no"]),
    })),
    departments: many(lines, (place) => departments[place % 12] ?? ""),
    costTypes: many(lines, () => pick(costTypes)),
    months: many(lines, () => `2027-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}`),
    quantities: many(lines, () => 1 + Math.floor(random() * 20)),
    prices: many(lines, () => Math.round(random() * 100_000) / 100),
    sessions: many(sessions, (place) => ({
      id: `S-${place}`,
      trainer: `Trainer ${Math.floor(random() * sessions)}`,
      room: `Lokaal ${Math.floor(random() * sessions)}`,
      equipment: null,
      location: null,
      status: "confirmed",
    })),
    trainingDays: many(sessions * 2, (place) => {
      const start = random() < 0.5 ? 540 : 780;
      const date = isoDateFromDayNumber(firstDay + Math.floor(random() * 360));
      return { sessionId: `S-${Math.floor(place / 2)}`, date, start, end: start + 210 };
    }),
    enrolments: many(needs * 10, (place) => ({
      sessionId: `S-${place % sessions}`,
      employeeId: `M-${Math.floor(random() * needs)}`,
      status: "enrolled",
    })),
  };
}
