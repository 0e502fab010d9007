import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-STK-02 groupNotInterviewed", () => {
  it("names a group of which no planned conversation was held", () => {
    expect(
      found(
        "W-STK-02",
        aPlan({
          interviews: [
            { id: "G1", group: "worksCouncil", planned: 1, held: 0 },
            { id: "G2", group: "worksCouncil", planned: 1, held: 0 },
          ],
        }),
      ),
    ).toEqual([{ at: "interviews/G1/held", facts: { group: "worksCouncil", planned: 2 } }]);
  });

  it("takes an empty number for none once the day has passed", () => {
    expect(
      found(
        "W-STK-02",
        aPlan({
          organisation: { referenceDate: "2027-03-02" },
          interviews: [{ id: "G1", group: "staff", planned: 3, date: "2027-03-01" }],
        }),
      ),
    ).toEqual([{ at: "interviews/G1/held", facts: { group: "staff", planned: 3 } }]);
  });

  it("is silent when one was held, or while the day has not come", () => {
    expect(
      found(
        "W-STK-02",
        aPlan({
          organisation: { referenceDate: "2027-03-01" },
          interviews: [
            { group: "managers", planned: 8, held: 1 },
            { group: "staff", planned: 3, date: "2027-03-01" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
