import fc from "fast-check";
import { expect, it } from "vitest";
import { nextDeadline } from "../../src/actions/nextDeadline";
import { aPlan } from "../builders/aPlan";

const organisation = { referenceDate: "2027-01-10" };

it("finds the first day from the plan's own date on, whatever it is about", () => {
  const plan = aPlan({
    organisation,
    requirements: [{ id: "N-1", requirement: "Advies vragen", due: "2027-03-15" }],
    communications: [{ id: "K-1", message: "Plan bekendmaken", date: "2027-02-01", status: "planned" }],
    roles: [{ id: "R-1", task: "Offertes vragen", deadline: "2027-01-09" }],
  });
  expect(nextDeadline(plan)).toEqual({
    date: "2027-02-01",
    kind: "message",
    name: "Plan bekendmaken",
    table: "communications",
    row: "K-1",
    isLate: false,
  });
});

it("counts a deadline of today, and none that is done", () => {
  const due = "2027-01-10";
  const plan = aPlan({
    organisation,
    requirements: [
      { id: "N-1", due, status: "done" },
      { id: "N-2", due, status: "open", requirement: "Plan vaststellen" },
    ],
  });
  expect(nextDeadline(plan)?.row).toBe("N-2");
});

it("keeps a requirement whose day has passed until it is done, and a task only until its day", () => {
  const requirement = { id: "N-1", requirement: "Advies vragen", due: "2027-01-02", status: "open" as const };
  const roles = [{ id: "R-1", task: "Offertes vragen", deadline: "2027-01-01" }];
  expect(nextDeadline(aPlan({ organisation, requirements: [requirement], roles }))).toMatchObject({
    row: "N-1",
    isLate: true,
  });
  expect(nextDeadline(aPlan({ organisation, requirements: [{ ...requirement, status: "done" }], roles }))).toBeNull();
});

it("names a booking after its training", () => {
  const plan = aPlan({
    organisation,
    trainings: [{ id: "O-1", title: "Heftruck" }],
    sessions: [{ trainingId: "O-1", bookBefore: "2027-02-02", status: "proposed" }],
  });
  expect(nextDeadline(plan)).toMatchObject({ kind: "booking", name: "Heftruck" });
});

it("says nothing without a reference date", () => {
  expect(nextDeadline(aPlan({ roles: [{ task: "Offertes", deadline: "2027-01-09" }] }))).toBeNull();
});

it("never gives a day before the reference date or after another that is due", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2027-01-${String(number).padStart(2, "0")}`);
  fc.assert(
    fc.property(fc.array(day), (days) => {
      const found = nextDeadline(aPlan({ organisation, roles: days.map((deadline) => ({ deadline })) }));
      const due = days.filter((one) => one >= organisation.referenceDate).sort();
      expect(found?.date ?? null).toBe(due[0] ?? null);
    }),
  );
});
