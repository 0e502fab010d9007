import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
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
