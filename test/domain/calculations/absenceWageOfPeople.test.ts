import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceWage } from "../../../src/domain/calculations/absenceWage";
import { absenceWageOfPeople, type AbsenceInput } from "../../../src/domain/calculations/absenceWageOfPeople";

const hour = 60;
const fullTime = { monday: 8 * hour, tuesday: 8 * hour, wednesday: 8 * hour, thursday: 8 * hour, friday: 8 * hour };
const unknown = { monday: null, tuesday: null, wednesday: null, thursday: null, friday: null };
const tuesday = "2027-03-02";
const wednesday = "2027-03-03";

const aTraining = (facts: Partial<AbsenceInput["trainings"][number]> = {}) => ({
  id: "O1",
  cluster: "d" as const,
  mandatory: null,
  ...facts,
});
const aPerson = (id: string, hourlyCost: number | null, roster: Partial<AbsenceInput["employees"][number]> = {}) => ({
  id,
  hourlyCost,
  ...fullTime,
  ...roster,
});
const aDay = (date: string | null, from: number | null, to: number | null, sessionId = "S1") => ({
  sessionId,
  date,
  start: from === null ? null : from * hour,
  end: to === null ? null : to * hour,
});
const enrolled = (employeeId: string, facts: Partial<AbsenceInput["enrolments"][number]> = {}) => ({
  sessionId: "S1",
  employeeId,
  status: "enrolled" as const,
  countsAsWork: null,
  ...facts,
});
const wageOf = (facts: Partial<AbsenceInput>) =>
  absenceWageOfPeople({
    trainings: [aTraining()],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    trainingDays: [aDay(tuesday, 9, 17)],
    enrolments: [enrolled("M1")],
    employees: [aPerson("M1", 4000), aPerson("M2", 3000, { tuesday: 4 * hour }), aPerson("M3", null)],
    ...facts,
  }).get("O1");

describe("wage cost of absence of people who are enrolled", () => {
  it("is each person's own hours times his or her own hourly cost", () => {
    expect(wageOf({ enrolments: [enrolled("M1"), enrolled("M2", { countsAsWork: true })] })).toEqual({
      places: 2,
      paid: 16 * hour,
      unpaid: 0,
      cost: 8 * 4000 + 8 * 3000,
      withoutCost: 0,
      withoutTime: 0,
    });
  });

  it("counts only the hours that somebody works on that day", () => {
    expect(wageOf({ enrolments: [enrolled("M2")] })).toMatchObject({ paid: 4 * hour, unpaid: 4 * hour, cost: 12_000 });
  });

  it("costs nothing on a day off, unless the time counts as working time", () => {
    const part = { employees: [aPerson("M1", 4000, { wednesday: 0 })], trainingDays: [aDay(wednesday, 9, 17)] };
    expect(wageOf(part)).toMatchObject({ paid: 0, unpaid: 8 * hour, cost: 0 });
    const asWork = [enrolled("M1", { countsAsWork: true })];
    expect(wageOf({ ...part, enrolments: asWork })).toMatchObject({ paid: 8 * hour, unpaid: 0, cost: 32_000 });
  });

  it.each([{ mandatory: true }, { cluster: "b" as const }])(
    "pays every hour of a mandatory training (%o), whatever was filled in",
    (facts) => {
      const wage = wageOf({
        trainings: [aTraining(facts)],
        trainingDays: [aDay("2027-03-06", 9, 17)],
        enrolments: [enrolled("M1", { countsAsWork: false })],
      });
      expect(wage).toMatchObject({ paid: 8 * hour, unpaid: 0, cost: 32_000 });
    },
  );

  it("holds morning and afternoon together against the hours of the day", () => {
    const trainingDays = [aDay(tuesday, 9, 12), aDay(tuesday, 13, 16)];
    expect(wageOf({ trainingDays, enrolments: [enrolled("M2")] })).toMatchObject({ paid: 4 * hour, unpaid: 2 * hour });
  });

  it("counts all hours of somebody whose roster nobody filled in", () => {
    expect(wageOf({ employees: [aPerson("M1", 4000, unknown)] })).toMatchObject({ paid: 8 * hour, unpaid: 0 });
  });

  it("says who has no hourly cost, or is not on the staff list: they are not free", () => {
    const enrolments = [enrolled("M1"), enrolled("M3"), enrolled("M9")];
    expect(wageOf({ enrolments })).toMatchObject({ places: 3, cost: 32_000, withoutCost: 2 });
    const free = [aPerson("M1", 0)];
    expect(wageOf({ employees: free })).toMatchObject({ cost: 0, paid: 8 * hour, withoutCost: 0 });
  });

  it.each([
    ["no days", []],
    ["a day without date", [aDay(tuesday, 9, 17), aDay(null, 9, 17)]],
    ["a day without start", [aDay(tuesday, null, 17)]],
    ["a day that ends before it starts", [aDay(tuesday, 17, 9)]],
    ["a day without end", [aDay(tuesday, 9, null), aDay(wednesday, 9, 17)]],
  ])("says of whom the time is not known: %s", (_case, trainingDays) => {
    expect(wageOf({ trainingDays })).toMatchObject({ places: 1, paid: 0, cost: 0, withoutTime: 1 });
  });

  it.each(["cancelled", "waitingList", "absent", "proposed"] as const)("leaves out who is %s", (status) => {
    expect(wageOf({ enrolments: [enrolled("M1", { status })] })).toBeUndefined();
  });

  it("leaves out a session that is cancelled or of another training", () => {
    expect(wageOf({ sessions: [{ id: "S1", trainingId: "O1", status: "cancelled" }] })).toBeUndefined();
    expect(wageOf({ sessions: [{ id: "S1", trainingId: "O2", status: "confirmed" }] })).toBeUndefined();
  });

  it("rounds once: three thirds of a cent are one cent", () => {
    const trainingDays = [{ sessionId: "S1", date: tuesday, start: 540, end: 541 }];
    const employees = ["M1", "M2", "M3"].map((id) => aPerson(id, 20));
    expect(wageOf({ trainingDays, employees, enrolments: ["M1", "M2", "M3"].map((id) => enrolled(id)) })?.cost).toBe(1);
  });

  it("equals people times hours times hourly cost when everyone costs the same and works those hours", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 8000 }), (people, hourlyCost) => {
        const ids = Array.from({ length: people }, (_person, place) => `M${place}`);
        const wage = wageOf({
          enrolments: ids.map((id) => enrolled(id)),
          employees: ids.map((id) => aPerson(id, hourlyCost)),
        });
        expect(wage?.cost).toBe(absenceWage(people, 8 * hour, hourlyCost));
      }),
    );
  });

  it("divides all time over paid and unpaid, and never pays less when the time counts as work", () => {
    const hours = fc.integer({ min: 0, max: 10 });
    const time = fc.record({ start: fc.integer({ min: 0, max: 12 }), hours });
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 4 }), hours, hours, (days, worked, cost) => {
        const trainingDays = days.map(({ start, hours: length }, place) =>
          aDay(`2027-03-0${1 + place}`, start, start + length),
        );
        const employees = [aPerson("M1", cost * 100, { monday: worked * hour, tuesday: 0 })];
        const wage = wageOf({ trainingDays, employees });
        const asWork = wageOf({ trainingDays, employees, enrolments: [enrolled("M1", { countsAsWork: true })] });
        const all = days.reduce((sum, { hours: length }) => sum + length * hour, 0);
        expect((wage?.paid ?? 0) + (wage?.unpaid ?? 0)).toBe(all);
        expect(asWork).toMatchObject({ paid: all, unpaid: 0 });
        expect(asWork?.cost).toBeGreaterThanOrEqual(wage?.cost ?? 0);
      }),
    );
  });
});
