import { describe, expect, it } from "vitest";
import { planContentCheck, planContentItems } from "../../../src/domain/calculations/planContentCheck";

describe("content the law asks for", () => {
  const all = Object.fromEntries(planContentItems.map((item) => [item, true])) as Record<
    (typeof planContentItems)[number],
    boolean
  >;

  it("is complete with ten out of ten", () => {
    expect(planContentCheck(all)).toEqual({ done: 10, missing: [] });
  });

  it("names what is missing", () => {
    expect(planContentCheck({ ...all, gender: false, evaluation: false })).toEqual({
      done: 8,
      missing: ["gender", "evaluation"],
    });
  });
});
