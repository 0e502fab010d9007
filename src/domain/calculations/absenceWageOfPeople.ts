import type { PlanRow } from "../plan/planRecords";
import type { EuroCents, IsoDate, Minutes } from "../plan/units";
import { isMandatory } from "./isMandatory";
import { takesPlace } from "./takesPlace";
import { minutesOutsideRoster, type Roster } from "./minutesOutsideRoster";
import { roundedCents } from "./roundedCents";

/** Who is in which session of which training, when, and what their hours cost. */
export interface AbsenceInput {
  readonly trainings: readonly Pick<PlanRow<"trainings">, "id" | "cluster" | "mandatory">[];
  readonly sessions: readonly Pick<PlanRow<"sessions">, "id" | "trainingId" | "status">[];
  readonly trainingDays: readonly Pick<PlanRow<"trainingDays">, "sessionId" | "date" | "start" | "end">[];
  readonly enrolments: readonly Pick<PlanRow<"enrolments">, "sessionId" | "employeeId" | "status" | "countsAsWork">[];
  readonly employees: readonly (Pick<PlanRow<"employees">, "id" | "hourlyCost"> & Roster)[];
}

/** Wage cost of absence of the people who have a place in the sessions of a training. */
export interface PeopleWage {
  /** Places in sessions: somebody in two sessions counts twice. */
  readonly places: number;
  readonly paid: Minutes;
  /** Time outside people's rosters that does not count as working time: it costs no wage. */
  readonly unpaid: Minutes;
  readonly cost: EuroCents;
  /** Places of people without hourly cost, and in sessions whose days are not all known. Nothing was counted for them: the cost is higher. */
  readonly withoutCost: number;
  readonly withoutTime: number;
}

/**
 * Wage cost of absence from a list of people (F-B1), by training: each person's time times the cost of his or her hour, rounded once. Time
 * outside somebody's roster costs nothing unless it counts as working time, which that of a mandatory training always does (art. 7:611a BW).
 * A training of which nobody has a place in a session that goes on is left out.
 */
export function absenceWageOfPeople(input: AbsenceInput): ReadonlyMap<string, PeopleWage> {
  const mandatory = new Map(input.trainings.map((training) => [training.id, isMandatory(training)]));
  const trainingOf = new Map(
    input.sessions.flatMap(({ id, trainingId, status }) =>
      trainingId !== null && status !== "cancelled" && mandatory.has(trainingId) ? [[id, trainingId] as const] : [],
    ),
  );
  const times = timesBySession(input, trainingOf);
  const staff = new Map(input.employees.map((employee) => [employee.id, employee]));
  const wages = new Map<string, Sums>();
  for (const enrolment of input.enrolments) {
    const trainingId = trainingOf.get(enrolment.sessionId ?? "");
    if (trainingId === undefined || !takesPlace(enrolment)) continue;
    let sums = wages.get(trainingId);
    if (sums === undefined) wages.set(trainingId, (sums = noSums()));
    const time = times.get(enrolment.sessionId ?? "") ?? null;
    const isWork = mandatory.get(trainingId) === true || enrolment.countsAsWork === true;
    addPlace(sums, time, staff.get(enrolment.employeeId ?? ""), isWork);
  }
  return new Map([...wages].map(([id, { wage, ...sums }]) => [id, { ...sums, cost: roundedCents(wage / 60) }]));
}

/** Cents times minutes stay whole until the end. */
type Sums = { -readonly [K in Exclude<keyof PeopleWage, "cost">]: PeopleWage[K] } & { wage: number };

const noSums = (): Sums => ({ places: 0, paid: 0, unpaid: 0, withoutCost: 0, withoutTime: 0, wage: 0 });

/** How long a session takes on each date; `null` when a moment of it is not filled in. */
type SessionTime = ReadonlyMap<IsoDate, Minutes> | null;

function addPlace(
  sums: Sums,
  time: SessionTime,
  person: AbsenceInput["employees"][number] | undefined,
  isWork: boolean,
) {
  sums.places += 1;
  if (time === null) sums.withoutTime += 1;
  else if (person === undefined || person.hourlyCost === null) sums.withoutCost += 1;
  else {
    for (const [date, minutes] of time) {
      const outside = isWork ? 0 : minutesOutsideRoster(person, date, 0, minutes);
      sums.paid += minutes - outside;
      sums.unpaid += outside;
      sums.wage += (minutes - outside) * person.hourlyCost;
    }
  }
}

/** Morning and afternoon of one date are one time, which is held against the hours of that day. */
function timesBySession({ trainingDays }: AbsenceInput, sessions: ReadonlyMap<string, string>) {
  const times = new Map<string, Map<IsoDate, Minutes> | null>();
  for (const { sessionId, date, start, end } of trainingDays) {
    if (sessionId === null || !sessions.has(sessionId)) continue;
    const known = times.get(sessionId);
    if (known === null) continue;
    if (date === null || start === null || end === null || end < start) times.set(sessionId, null);
    else times.set(sessionId, (known ?? new Map<IsoDate, Minutes>()).set(date, (known?.get(date) ?? 0) + end - start));
  }
  return times;
}
