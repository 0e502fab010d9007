import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

describe("W-ROL-04 externalAccountable", () => {
  it("names an external adviser who is accountable", () => {
    expect(
      found(
        "W-ROL-04",
        aPlan({ roles: [{ id: "T1", task: "Plan schrijven", external: "AR", person: "Adviesbureau" }] }),
      ),
    ).toEqual([{ at: "roles/T1/external", facts: { task: "Plan schrijven", person: "Adviesbureau" } }]);
  });

  it("accepts an adviser who helps", () => {
    expect(found("W-ROL-04", aPlan({ roles: [{ task: "Plan schrijven", hr: "A", external: "R" }] }))).toEqual([]);
  });
});

describe("W-ROL-04: accountable alone", () => {
  it("names an adviser who is accountable without doing the work", () => {
    expect(found("W-ROL-04", aPlan({ roles: [{ id: "T1", task: "Plan schrijven", external: "A" }] }))).toHaveLength(1);
  });
});
