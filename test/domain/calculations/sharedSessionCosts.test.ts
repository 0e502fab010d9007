import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedSessionCosts } from "../../../src/domain/calculations/sharedSessionCosts";

describe("sessions that departments share", () => {
  it("are divided by participants and counted once", () => {
    const session = {
      sessionId: "S1",
      cost: 600_000,
      participants: new Map([
        ["A", 8],
        ["B", 4],
      ]),
    };
    expect([...sharedSessionCosts([session, session])]).toEqual([
      ["A", 400_000],
      ["B", 200_000],
    ]);
  });

  it("add up to what they cost", () => {
    const session = fc.record({
      cost: fc.integer({ min: 0, max: 1e8 }),
      a: fc.integer({ min: 0, max: 20 }),
      b: fc.integer({ min: 1, max: 20 }),
      c: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(session), (rows) => {
        const costs = sharedSessionCosts(
          rows.map(({ cost, a, b, c }, place) => ({
            sessionId: `S${place}`,
            cost,
            participants: new Map([
              ["A", a],
              ["B", b],
              ["C", c],
            ]),
          })),
        );
        expect([...costs.values()].reduce((sum, cost) => sum + cost, 0)).toBe(
          rows.reduce((sum, { cost }) => sum + cost, 0),
        );
      }),
    );
  });

  it("give a cent that is left to the department that comes first by name", () => {
    const participants = new Map([
      ["C", 1],
      ["A", 1],
      ["B", 1],
    ]);
    expect([...sharedSessionCosts([{ sessionId: "S1", cost: 100, participants }])]).toEqual([
      ["A", 34],
      ["B", 33],
      ["C", 33],
    ]);
  });
});
