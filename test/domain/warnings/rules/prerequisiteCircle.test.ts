import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-KAL-06c prerequisiteCircle", () => {
  it("names a circle once", () => {
    expect(
      found(
        "W-KAL-06c",
        aPlan({
          trainings: [
            { id: "O1", title: "Lassen 1", prerequisiteId: "O2" },
            { id: "O2", title: "Lassen 2", prerequisiteId: "O1" },
          ],
        }),
      ),
    ).toEqual([{ at: "trainings/O1/prerequisiteId", facts: { titles: ["Lassen 1", "Lassen 2"] } }]);
  });

  it("accepts a chain", () => {
    expect(
      found(
        "W-KAL-06c",
        aPlan({
          trainings: [
            { id: "O1", title: "Lassen 1" },
            { id: "O2", title: "Lassen 2", prerequisiteId: "O1" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
