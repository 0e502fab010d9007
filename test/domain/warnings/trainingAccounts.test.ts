import { describe, expect, it } from "vitest";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { trainingAccounts } from "../../../src/domain/warnings/trainingAccounts";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

const organisation = { country: "BE" as const, planYear: 2027, fteQuarter4: 24 };
const law = (code: string, value: number) => ({ code, value });
const legalParameters = [
  law("BE.plan.workers", 20),
  law("BE.right.workers10", 10),
  law("BE.right.days20", 5),
  law("BE.right.days10", 1),
];

function accounts(sketch: PlanSketch) {
  const plan = aPlan({ organisation, legalParameters, employees: [{ id: "M1", name: "An", fte: 1 }], ...sketch });
  return trainingAccounts(plan, ruleContext(plan));
}

/** Eight hours followed by An on a day; of a training where a row says so. */
const followed = (date = "2027-03-01", hoursFollowed = 480) => ({
  trainings: [{ id: "O1", title: "VCA" }],
  sessions: [{ id: "S1", trainingId: "O1", status: "done" as const }],
  trainingDays: [{ sessionId: "S1", date }],
  enrolments: [{ sessionId: "S1", employeeId: "M1", status: "present" as const, hoursFollowed }],
});

describe("training accounts", () => {
  it("exist in Belgium in a plan year, for people whose working time is filled in", () => {
    expect(accounts({})).toHaveLength(1);
    expect(accounts({ organisation: { ...organisation, country: "BE+NL" } })).toHaveLength(1);
    expect(accounts({ organisation: { ...organisation, country: "NL" } })).toEqual([]);
    expect(accounts({ organisation: { ...organisation, planYear: null } })).toEqual([]);
    expect(accounts({ employees: [{ id: "M1", name: "An" }] })).toEqual([]);
  });

  it("hold what was left of last year and the right of this year, less what was followed", () => {
    const trainingRights = [
      { employeeId: "M1", year: 2026, right: 5, taken: 3 },
      { employeeId: "M2", year: 2026, right: 5, taken: 0 },
    ];
    const [account] = accounts({ organisation: { ...organisation, hoursPerDay: 480 }, trainingRights, ...followed() });
    expect(account).toMatchObject({ carriedIn: 2, right: 5, taken: 1, balance: 6 });
  });

  it.each([
    { what: "twenty workers", fte: 20, days: 5 },
    { what: "just under twenty", fte: 19.9, days: 1 },
    { what: "ten workers", fte: 10, days: 1 },
    { what: "just under ten", fte: 9.9, days: 0 },
    { what: "an unknown number", fte: null, days: 0 },
  ])("give a full-timer $days days at an employer of $what", ({ fte, days }) => {
    expect(accounts({ organisation: { ...organisation, fteQuarter4: fte } })[0]?.right).toBe(days);
  });

  it.each(["BE.plan.workers", "BE.right.workers10", "BE.right.days20"])(
    "give no days while the workbook has no %s",
    (missing) => {
      const known = legalParameters.filter(({ code }) => code !== missing);
      expect(accounts({ legalParameters: known })[0]?.right).toBe(0);
    },
  );

  it("count a day as the plan says, and as 7.6 hours where it does not", () => {
    const taken = (hoursPerDay: number | null) =>
      accounts({ organisation: { ...organisation, hoursPerDay }, ...followed("2027-03-01", 456) })[0]?.taken;
    expect(taken(228)).toBe(2);
    expect(taken(null)).toBe(1);
    expect(taken(0)).toBe(1);
  });

  it("count what was followed in the plan year, all sessions together", () => {
    const plan = followed("2027-12-31", 456);
    expect(accounts(plan)[0]?.taken).toBe(1);
    expect(accounts({ ...plan, enrolments: [...plan.enrolments, ...plan.enrolments] })[0]?.taken).toBe(2);
    expect(accounts(followed("2028-01-01"))[0]?.taken).toBe(0);
    expect(accounts(followed("2026-12-31"))[0]?.taken).toBe(0);
  });
});

describe("hours of Flemish training leave", () => {
  const takenWith = (vovCounts: boolean | null, subsidy: NonNullable<PlanSketch["subsidies"]>[number]) =>
    accounts({
      organisation: { ...organisation, vovCounts },
      ...followed("2027-03-01", 456),
      subsidies: [subsidy],
    })[0]?.taken;
  const leave = { kind: "vov" as const, trainingId: "O1", status: "requested" as const };

  it("use up the right unless the organisation says that they do not", () => {
    expect(takenWith(null, leave)).toBe(1);
    expect(takenWith(true, leave)).toBe(1);
    expect(takenWith(false, leave)).toBe(0);
  });

  it("are those of a training with such leave that was not refused", () => {
    expect(takenWith(false, { ...leave, status: "rejected" })).toBe(1);
    expect(takenWith(false, { ...leave, status: null })).toBe(0);
    expect(takenWith(false, { ...leave, kind: "slim" })).toBe(1);
    expect(takenWith(false, { ...leave, trainingId: "O2" })).toBe(1);
  });

  it("are not those of a session of no training, also where leave is typed for no training yet", () => {
    const plan = followed("2027-03-01", 456);
    const sessions = [{ id: "S1", status: "done" as const }];
    const [account] = accounts({
      ...plan,
      organisation: { ...organisation, vovCounts: false },
      sessions,
      subsidies: [{ ...leave, trainingId: null }],
    });
    expect(account?.taken).toBe(1);
  });
});
