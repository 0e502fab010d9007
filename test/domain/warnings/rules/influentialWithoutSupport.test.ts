import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-STK-01 influentialWithoutSupport", () => {
  it("names influence 4 with support 2", () => {
    expect(
      found("W-STK-01", aPlan({ stakeholders: [{ id: "B1", name: "Ondernemingsraad", influence: 4, support: 2 }] })),
    ).toEqual([{ at: "stakeholders/B1/support", facts: { name: "Ondernemingsraad", influence: 4, support: 2 } }]);
  });

  it("accepts less influence, more support, or a value not filled in", () => {
    expect(
      found(
        "W-STK-01",
        aPlan({
          stakeholders: [
            { name: "Klanten", influence: 3, support: 1 },
            { name: "Directie", influence: 5, support: 3 },
            { name: "Finance", influence: 5 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
