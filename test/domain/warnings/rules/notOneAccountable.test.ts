import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-ROL-01 notOneAccountable", () => {
  it("names a task with none or two accountable", () => {
    expect(
      found(
        "W-ROL-01",
        aPlan({
          roles: [
            { id: "T1", task: "Plan schrijven", hr: "R", manager: "C" },
            { id: "T2", task: "Budget vrijmaken", board: "A", finance: "AR" },
          ],
        }),
      ),
    ).toEqual([
      { at: "roles/T1/", facts: { task: "Plan schrijven", accountable: 0 } },
      { at: "roles/T2/", facts: { task: "Budget vrijmaken", accountable: 2 } },
    ]);
  });

  it("accepts exactly one, and a task nobody has divided yet", () => {
    expect(found("W-ROL-01", aPlan({ roles: [{ task: "Plan schrijven", hr: "AR" }, { task: "Evalueren" }] }))).toEqual(
      [],
    );
  });
});
