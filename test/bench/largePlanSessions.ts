import type { PlanSketch } from "../builders/aPlan";
import { anId, many, workingDay, type Dice } from "./planDice";
import { trainingsOf } from "./largePlanTrainings";

/** Staff in teams of ten, with a session for every second need of two days each, five people in it, and the calendar around them. */
export function sessionAttendance(needs: number, { below, pick }: Dice): PlanSketch {
  const sessions = needs * 2;
  return {
    targetGroups: [{ id: "G-001", name: "Iedereen", filter: "everyone" }],
    employees: many(needs, (place) => ({
      id: anId("M", place),
      name: `Medewerker ${place}`,
      department: `Afdeling ${place % 12}`,
      jobTitle: `Functie ${place % 30}`,
      team: `Team ${Math.floor(place / 10)}`,
      gender: pick(["V", "M"]),
      birthYear: 1960 + below(45),
      fte: 1,
      ...roster(place % 10 === 9 ? 0 : 480),
    })),
    sessions: many(sessions, (place) => ({
      id: anId("S", place),
      trainingId: anId("O", below(trainingsOf(needs))),
      trainer: `Trainer ${below(sessions)}`,
      room: `Lokaal ${below(sessions)}`,
      capacity: 12,
      minimum: 4,
      status: "confirmed",
      travelMinutes: 30,
    })),
    trainingDays: many(sessions * 2, (place) => {
      const start = pick([540, 780]);
      return {
        id: anId("L", place),
        sessionId: anId("S", place >> 1),
        date: workingDay(below(250)),
        start,
        end: start + 210,
      };
    }),
    enrolments: many(needs * 10, (place) => ({
      id: anId("I", place),
      sessionId: anId("S", place % sessions),
      employeeId: anId("M", below(needs)),
      status: "enrolled",
      countsAsWork: true,
      wkrClass: "targetedExemption",
    })),
    certificates: many(needs >> 1, (place) => ({
      id: anId("A", place),
      employeeId: anId("M", below(needs)),
      name: `Attest ${place}`,
      trainingId: anId("O", below(trainingsOf(needs))),
      obtainedOn: "2026-03-01",
      validityMonths: 24,
    })),
    holidays: [{ id: "H-1", name: "Paasmaandag", date: "2027-03-29", country: "BE", free: true }],
    blocks: [{ id: "X-1", name: "Inventaris", department: "Afdeling 3", from: "2027-06-01", to: "2027-06-05" }],
  };
}

/** Hours of work from Monday to Friday, with a Wednesday that may be a day off. */
function roster(wednesday: number) {
  return { monday: 480, tuesday: 480, wednesday, thursday: 480, friday: 480 };
}
