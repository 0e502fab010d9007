import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listBuilder } from "../../../src/domain/calculations/numberLists";

describe("lists of numbers", () => {
  it("hold what was added to each, in that order, also beyond the first block of memory", () => {
    const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(1000)), { maxLength: 3000, size: "max" });
    fc.assert(
      fc.property(pairs, (added) => {
        const builder = listBuilder();
        for (const [list, member] of added) builder.add(list, member);
        const { from, members } = builder.lists(7);
        for (let list = 0; list < 7; list++) {
          const expected = added.filter(([to]) => to === list).map(([, member]) => member);
          expect([...members.subarray(from[list], from[list + 1])]).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are empty when nothing was added", () => {
    expect(listBuilder().lists(2)).toEqual({ from: new Int32Array(3), members: new Int32Array(0) });
  });
});
