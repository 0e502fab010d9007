import { describe, expect, it } from "vitest";
import { aPlan, type PlanSketch } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-STK-03 needsWrittenByHr", () => {
  it("names a share over half", () => {
    expect(
      found(
        "W-STK-03",
        aPlan({
          needs: [
            { title: "Excel", reporter: "hr" },
            { title: "Feedback geven", reporter: "hr", confirmedBy: "hr" },
            { title: "Heftruck", reporter: "managers" },
          ],
        }),
      ),
    ).toEqual([{ at: "needs//confirmedBy", facts: { byHr: 2, needs: 3, share: 2 / 3 } }]);
  });

  it("accepts exactly half, and needs that somebody else confirmed", () => {
    expect(
      found(
        "W-STK-03",
        aPlan({
          needs: [
            { title: "Excel", reporter: "hr" },
            { title: "Feedback geven", reporter: "hr", confirmedBy: "staff" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("W-STK-03: which needs count", () => {
  const byHr = { title: "Excel", reporter: "hr" as const };
  const share = (...needs: NonNullable<PlanSketch["needs"]>) =>
    found("W-STK-03", aPlan({ needs })).map(({ facts }) => [facts.byHr, facts.needs]);

  it("are those that somebody reported", () => {
    expect(share(byHr, { title: "Lassen" }, { title: "Yoga" })).toEqual([[1, 1]]);
    expect(share({ title: "Lassen" }, { title: "Yoga" })).toEqual([]);
    expect(share()).toEqual([]);
  });

  it("are no longer of HR alone once others confirmed them", () => {
    expect(share(byHr, byHr, { ...byHr, confirmedBy: "managers" })).toEqual([[2, 3]]);
    expect(share({ ...byHr, reporter: "staff", confirmedBy: "hr" })).toEqual([]);
  });
});
