import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/domain/plan/plan";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { warningCodes } from "../../../src/domain/warnings/warningRules";
import { aPlan, aRow } from "../../builders/aPlan";
import { arbitraryPlan } from "../../builders/arbitraryPlan";

describe("planWarnings", () => {
  it("finds nothing in a plan that was never filled", () => {
    expect(planWarnings(aPlan())).toEqual([]);
  });

  it("ignores drafts: rows that hold nothing but an ID", () => {
    const drafts = Object.fromEntries(
      Object.keys(aPlan())
        .filter((key) => key !== "organisation")
        .map((key) => [key, [{ id: "draft" }]]),
    );
    const plan = aPlan({ ...drafts, organisation: { referenceDate: "2027-06-01", planYear: 2027, country: "BE+NL" } });
    expect(planWarnings(plan)).toEqual([]);
  });

  it("does not mistake a row with only a remark for a draft", () => {
    const plan = aPlan({ goals: [{ note: "Nog te bespreken met de directie" }] });
    expect(planWarnings(plan).map(({ code }) => code)).toEqual(["W-DOEL-02"]);
  });

  it("gives the same list whatever the order of the rows, and again on a second pass", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const warnings = planWarnings(plan);
        expect(planWarnings(turnedAround(plan))).toEqual(warnings);
        expect(planWarnings(plan)).toEqual(warnings);
      }),
      { numRuns: 150 },
    );
  });

  it("lets every code appear in some plan", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const { code } of planWarnings(plan)) seen.add(code);
      }),
      { numRuns: 200, seed: 20270331 },
    );
    expect(seen.size).toBeGreaterThan(warningCodes.length / 2);
  });

  it("points to a row that exists, or to the table as a whole", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const { code, place } of planWarnings(plan)) {
          if (place.row === null || place.table === "organisation" || code === "W-BUD-09") continue;
          expect(
            plan[place.table].map(({ id }) => id),
            code,
          ).toContain(place.row);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("names fields that the table has", () => {
    const row = (key: keyof Plan) => Object.keys(aRow(key, {}));
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const { code, place } of planWarnings(plan)) {
          if (place.field !== null) expect(row(place.table), code).toContain(place.field);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function turnedAround(plan: Plan): Plan {
  const tables = Object.entries(plan).map(([key, rows]) => [key, Array.isArray(rows) ? rows.toReversed() : rows]);
  return Object.fromEntries(tables) as unknown as Plan;
}
