import { describe, expect, it } from "vitest";
import { acceptanceOf, factsKey, isAcceptable, placeKey, warningStatus } from "../../../src/domain/warnings/acceptance";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import type { Warning } from "../../../src/domain/warnings/warning";
import { aPlan, aRow } from "../../builders/aPlan";

const shortage = (available: number): Warning => {
  const [warning] = planWarnings(aPlan({ resources: [{ id: "R1", name: "Mentoren", needed: 6, available }] }));
  if (!warning) throw new Error("The plan should give a warning.");
  return warning;
};

const accepted = (warning: Warning, reason: string | null) => [
  aRow("acceptedWarnings", { ...acceptanceOf(warning, ""), reason }),
];

describe("warningStatus", () => {
  it("is open until somebody accepts", () => {
    expect(warningStatus(shortage(4), [])).toBe("open");
  });

  it("is accepted with a reason", () => {
    expect(warningStatus(shortage(4), accepted(shortage(4), "Twee extra in mei"))).toBe("accepted");
  });

  it("lapses when the facts change", () => {
    expect(warningStatus(shortage(3), accepted(shortage(4), "Twee extra in mei"))).toBe("lapsed");
  });

  it("stays open without a reason", () => {
    expect(warningStatus(shortage(4), accepted(shortage(4), null))).toBe("open");
  });

  it("does not accept the same thing in another row", () => {
    const other = { ...shortage(4), place: { table: "resources", row: "R2", field: "available" } } as const;
    expect(warningStatus(other, accepted(shortage(4), "Twee extra in mei"))).toBe("open");
  });

  it("does not accept another warning in the same place", () => {
    const [row] = accepted(shortage(4), "Twee extra in mei");
    expect(warningStatus(shortage(4), row ? [{ ...row, code: "W-MID-99" }] : [])).toBe("open");
  });

  it("is accepted by the acceptance that fits, whatever was accepted before", () => {
    const rows = [...accepted(shortage(3), "Drie extra"), ...accepted(shortage(4), "Twee extra in mei")];
    expect(warningStatus(shortage(4), rows)).toBe("accepted");
    expect(warningStatus(shortage(2), rows)).toBe("lapsed");
  });

  it("never accepts mandatory training that does not fit", () => {
    const [warning] = planWarnings(
      aPlan({
        organisation: { budgetGranted: 100 },
        trainings: [{ id: "O1", title: "VCA", cluster: "b" }],
        budgetLines: [{ trainingId: "O1", costType: "courseFee", quantity: 1, unitPrice: 200, month: "2027-03" }],
      }),
    ).filter(({ code }) => code === "W-BUD-02");
    if (!warning) throw new Error("The plan should give W-BUD-02.");
    expect(isAcceptable(warning)).toBe(false);
    expect(warningStatus(warning, accepted(warning, "Komt later"))).toBe("open");
  });

  it("stays accepted while days pass and nothing in the plan changes", () => {
    const late = (referenceDate: string) =>
      planWarnings(
        aPlan({ organisation: { referenceDate }, communications: [{ message: "Start", date: "2027-01-10" }] }),
      ).map(({ facts }) => factsKey(facts));
    expect(late("2027-01-11")).toHaveLength(1);
    expect(late("2027-01-11")).toEqual(late("2027-04-30"));
  });
});

describe("placeKey", () => {
  it("writes table, row and field, and leaves out what is not there", () => {
    expect(placeKey({ table: "sessions", row: "S1", field: "room" })).toBe("sessions/S1/room");
    expect(placeKey({ table: "needs", row: null, field: null })).toBe("needs//");
  });
});

describe("factsKey", () => {
  it("does not depend on the order of the keys, at any depth", () => {
    expect(factsKey({ a: 1, b: { c: [1, { d: 2, e: 3 }], f: null } })).toBe(
      factsKey({ b: { f: null, c: [1, { e: 3, d: 2 }] }, a: 1 }),
    );
  });

  it("is text that workbooks keep, so it never changes: keys in order", () => {
    expect(factsKey({ needed: 6, available: 4, names: ["Bo"] })).toBe('{"available":4,"names":["Bo"],"needed":6}');
  });

  it("does depend on the order of a list and on every value", () => {
    expect(factsKey({ names: ["An", "Bo"] })).not.toBe(factsKey({ names: ["Bo", "An"] }));
    expect(factsKey({ amount: 0 })).not.toBe(factsKey({ amount: null }));
  });
});
