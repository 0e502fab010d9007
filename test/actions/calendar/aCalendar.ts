import type { PlanSketch } from "../../builders/aPlan";

const day = 9 * 60;

/**
 * March 2027: first aid and forklift on the same Tuesday, both with Sam and the same trainer; forklift is pinned. Wednesday is a holiday and
 * the week of the 15th is blocked for the warehouse, where Sam works.
 */
export const doubleBooked: PlanSketch = {
  organisation: { planYear: 2027, country: "BE", referenceDate: "2027-01-04", hoursPerDay: 7 * 60 },
  employees: [
    { id: "M1", name: "Sam", department: "Magazijn" },
    { id: "M2", name: "Noor", department: "Kantoor" },
  ],
  trainings: [
    { id: "O1", title: "Eerste hulp", status: "planned", duration: day, groupMax: 10 },
    { id: "O2", title: "Heftruck", status: "planned", duration: day },
  ],
  sessions: [
    { id: "S1", trainingId: "O1", trainer: "An", status: "confirmed" },
    { id: "S2", trainingId: "O2", trainer: "An", status: "confirmed", pinned: true },
  ],
  trainingDays: [
    { id: "L1", sessionId: "S1", date: "2027-03-09", start: day, end: day + 300 },
    { id: "L2", sessionId: "S1", date: "2027-03-12", start: day, end: day + 300 },
    { id: "L3", sessionId: "S2", date: "2027-03-09", start: day, end: day + 420 },
  ],
  enrolments: [
    { id: "D1", sessionId: "S1", employeeId: "M1", status: "enrolled" },
    { id: "D2", sessionId: "S2", employeeId: "M1", status: "enrolled" },
    { id: "D3", sessionId: "S1", employeeId: "M2", status: "waitingList" },
  ],
  holidays: [{ id: "F1", date: "2027-03-10", name: "Feestdag", country: "BE", free: true }],
  blocks: [{ id: "B1", name: "Inventaris", department: "Magazijn", from: "2027-03-15", to: "2027-03-19" }],
};
