import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-BRN-01 resourceShortage", () => {
  it("names less than is needed", () => {
    expect(
      found(
        "W-BRN-01",
        aPlan({ resources: [{ id: "R1", name: "Mentoren", needed: 6, available: 4, unit: "personen" }] }),
      ),
    ).toEqual([
      { at: "resources/R1/available", facts: { name: "Mentoren", needed: 6, available: 4, unit: "personen" } },
    ]);
  });

  it("accepts just enough, and does not take unknown for none", () => {
    expect(
      found(
        "W-BRN-01",
        aPlan({
          resources: [
            { name: "Mentoren", needed: 6, available: 6 },
            { name: "Lokaal", needed: 1 },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
