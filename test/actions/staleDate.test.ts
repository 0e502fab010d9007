import { describe, expect, it } from "vitest";
import { setReferenceDate, staleDate } from "../../src/actions/staleDate";
import { aPlan } from "../builders/aPlan";
import { planWith } from "../builders/planWith";

const today = "2026-11-16";
const plan = aPlan({
  organisation: { referenceDate: "2026-10-04" },
  trainings: [{ id: "O-1", title: "VCA", validityMonths: 12, deadline: "2026-11-15", status: "planned" }],
  certificates: [
    { id: "ATT-1", employeeId: "P-1", name: "VCA", validUntil: "2026-10-03" },
    { id: "ATT-2", employeeId: "P-2", name: "VCA", validUntil: "2026-10-04" },
    { id: "ATT-3", employeeId: "P-3", name: "VCA", validUntil: "2026-11-16" },
    { id: "ATT-4", employeeId: "P-4", trainingId: "O-1", obtainedOn: "2025-11-01" },
    { id: "ATT-5", employeeId: "P-5", trainingId: "O-1", validUntil: "2026-10-20" },
    { id: "ATT-6", employeeId: "P-5", trainingId: "O-1", validUntil: "2027-10-20" },
  ],
  requirements: [
    { id: "N-1", requirement: "Advies", due: "2026-10-15", status: "open" },
    { id: "N-2", requirement: "Gedaan", due: "2026-10-15", status: "done" },
    { id: "N-3", requirement: "Straks", due: "2026-12-15", status: "open" },
  ],
});

describe("a reference date in the past", () => {
  it("counts what ended since: valid on the last day, and not what was renewed", () => {
    expect(staleDate(plan, today)).toMatchObject({ since: "2026-10-04", days: 43, expired: 2, firstExpired: "ATT-2" });
  });

  it("names the days that passed since, without what was done", () => {
    expect(staleDate(plan, today)?.passed.map(({ name }) => name)).toEqual(["Advies", "VCA"]);
  });

  it("is not told of today, of a day to come, or of no day", () => {
    for (const referenceDate of [today, "2027-01-01", null])
      expect(staleDate(aPlan({ organisation: { referenceDate } }), today)).toBeNull();
  });
});

it("becomes today when people say so, and only once", () => {
  const after = planWith(plan, setReferenceDate(plan, today));
  expect(after.organisation.referenceDate).toBe(today);
  expect(setReferenceDate(after, today)).toEqual([]);
});
