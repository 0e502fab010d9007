import { describe, expect, it } from "vitest";
import { completenessOfStep } from "../../../src/domain/warnings/completeness";
import { aPlan } from "../../builders/aPlan";

describe("completenessOfStep", () => {
  it("counts required cells and points to the first empty one", () => {
    const plan = aPlan({
      needs: [
        { id: "B1", title: "Excel", level: "team", status: "new" },
        { id: "B2", title: "VCA" },
      ],
    });
    expect(completenessOfStep(plan, 2).find(({ table }) => table === "needs")).toEqual({
      table: "needs",
      rows: 2,
      filled: 4,
      required: 6,
      firstMissing: { table: "needs", row: "B2", field: "level" },
    });
  });

  it("misses the table as a whole while it has no rows but drafts", () => {
    const [, needs] = completenessOfStep(aPlan({ needs: [{ id: "B1" }] }), 2);
    expect(needs).toMatchObject({ table: "needs", rows: 0, firstMissing: { table: "needs", row: null, field: null } });
  });

  it("misses nothing in a table that is complete", () => {
    const [interviews] = completenessOfStep(aPlan({ interviews: [{ group: "staff" }] }), 2);
    expect(interviews?.firstMissing).toBeNull();
  });
});
