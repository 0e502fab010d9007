import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-ROL-02 nobodyResponsible", () => {
  it("names a task nobody carries out", () => {
    expect(found("W-ROL-02", aPlan({ roles: [{ id: "T1", task: "Plan schrijven", hr: "A", manager: "I" }] }))).toEqual([
      { at: "roles/T1/", facts: { task: "Plan schrijven" } },
    ]);
  });

  it("accepts R and AR", () => {
    expect(
      found(
        "W-ROL-02",
        aPlan({
          roles: [
            { task: "Plan schrijven", hr: "R", board: "A" },
            { task: "Evalueren", hr: "AR" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
