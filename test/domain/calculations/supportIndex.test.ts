import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { supportIndex } from "../../../src/domain/calculations/supportIndex";

describe("support", () => {
  it("is weighted by influence", () => {
    const index = supportIndex([
      { influence: 5, support: 4 },
      { influence: 4, support: 3.5 },
      { influence: 3, support: 3.2 },
      { influence: 4, support: 2.5 },
      { influence: 2, support: 4 },
    ]);
    expect(index).toBeCloseTo(3.42, 2);
  });

  it("is unknown without anyone with influence", () => {
    expect(supportIndex([])).toBeNull();
    expect(supportIndex([{ influence: 0, support: 5 }])).toBeNull();
  });

  it("does not depend on the order of the stakeholders", () => {
    const row = fc.record({ influence: fc.integer({ min: 1, max: 5 }), support: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(supportIndex([...rows].reverse())).toBe(supportIndex(rows));
      }),
    );
  });
});
