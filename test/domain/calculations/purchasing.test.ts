import { describe, expect, it } from "vitest";
import { ordererSpend } from "../../../src/domain/calculations/purchasing";

describe("spending by who ordered", () => {
  it("adds up per orderer, the most first, with what went past the contracts", () => {
    expect(
      ordererSpend([
        { orderedBy: "manager", contractId: null, amount: 10_000 },
        { orderedBy: "hr", contractId: "CON-1", amount: 60_000 },
        { orderedBy: "manager", contractId: "CON-1", amount: 20_000 },
        { orderedBy: null, contractId: null, amount: 10_000 },
        { orderedBy: "employee", contractId: null, amount: null },
      ]),
    ).toEqual([
      { orderedBy: "hr", spend: 60_000, share: 0.6, outside: 0 },
      { orderedBy: "manager", spend: 30_000, share: 0.3, outside: 10_000 },
      { orderedBy: null, spend: 10_000, share: 0.1, outside: 10_000 },
    ]);
  });

  it("is nothing while nothing was spent", () => {
    expect(ordererSpend([{ orderedBy: "hr", contractId: null, amount: null }])).toEqual([]);
  });
});
