import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const plan = (referenceDate: string, requestedOn: string | null = null) =>
  aPlan({
    organisation: { country: "BE", referenceDate },
    legalParameters: [{ code: "BE.vov.claimMonths", value: 3 }],
    trainings: [{ id: "O1", title: "Lassen" }],
    sessions: [{ id: "S1", trainingId: "O1", status: "confirmed" }],
    trainingDays: [{ sessionId: "S1", date: "2027-02-01" }],
    subsidies: [{ id: "V1", name: "VOV Lassen", kind: "vov", trainingId: "O1", requestedOn }],
  });

describe("W-BE-07 leaveNotClaimed", () => {
  it("names leave from the first day on", () => {
    expect(found("W-BE-07", plan("2027-02-01"))).toEqual([
      {
        at: "subsidies/V1/requestedOn",
        facts: { name: "VOV Lassen", start: "2027-02-01", before: "2027-05-01", isLate: false },
      },
    ]);
  });

  it("says so when the three months have passed", () => {
    expect(found("W-BE-07", plan("2027-05-01"))).toMatchObject([{ facts: { isLate: false } }]);
    expect(found("W-BE-07", plan("2027-05-02"))).toMatchObject([{ facts: { isLate: true } }]);
  });

  it("is silent before the start", () => {
    expect(found("W-BE-07", plan("2027-01-31"))).toEqual([]);
  });

  it("is silent once claimed", () => {
    expect(found("W-BE-07", plan("2027-02-10", "2027-02-05"))).toEqual([]);
  });
});

describe("W-BE-07: which leave is still to claim", () => {
  const started = plan("2027-02-10");
  const leave = started.subsidies.slice(0, 1);
  const row = (values: object) => leave.map((subsidy) => ({ ...subsidy, ...values }));
  const places = ["subsidies/V1/requestedOn"];

  it.each<[string, Partial<typeof started>, readonly string[]]>([
    ["leave that is still to request", { subsidies: row({ status: "toRequest" }) }, places],
    ["leave that was requested", { subsidies: row({ status: "requested" }) }, []],
    ["leave that was rejected", { subsidies: row({ status: "rejected" }) }, []],
    ["another subsidy", { subsidies: row({ kind: "kmoPortefeuille" }) }, []],
    ["leave of no training, from its own day", { subsidies: row({ trainingId: null, date: "2027-02-10" }) }, places],
    ["leave of no training, without a day", { subsidies: row({ trainingId: null }) }, []],
    [
      "leave of no training, while a session of no training starts",
      {
        subsidies: row({ trainingId: null }),
        sessions: started.sessions.map((session) => ({ ...session, trainingId: null })),
      },
      [],
    ],
    [
      "leave of a training without days, from its own day",
      { trainingDays: [], subsidies: row({ date: "2027-02-10" }) },
      places,
    ],
    ["leave of a training without days", { trainingDays: [] }, []],
    ["leave while the legal term is not filled in", { legalParameters: [] }, []],
    ["leave outside Belgium", { organisation: { ...started.organisation, country: "NL" } }, []],
    ["leave while the reference date is empty", { organisation: { ...started.organisation, referenceDate: null } }, []],
  ])("%s", (_fact, change, expected) => {
    expect(found("W-BE-07", { ...started, ...change }).map(({ at }) => at)).toEqual(expected);
  });
});
