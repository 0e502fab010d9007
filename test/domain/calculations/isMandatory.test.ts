import { describe, expect, it } from "vitest";
import { isLegallyRequired, isMandatory } from "../../../src/domain/calculations/isMandatory";
import { aRow } from "../../builders/aPlan";

describe("a mandatory training", () => {
  it.each([
    { mandatory: true, cluster: null, is: true },
    { mandatory: false, cluster: "b", is: true },
    { mandatory: null, cluster: "b", is: true },
    { mandatory: false, cluster: "a", is: false },
    { mandatory: null, cluster: null, is: false },
  ] as const)("is marked so or stands in cluster b: $mandatory, $cluster", ({ is, ...training }) => {
    expect(isMandatory(training)).toBe(is);
  });

  it("is asked for by law or collective agreement, or by nobody in particular; not by a standard or the organisation", () => {
    const required = (mandatoryBasis: "law" | "collectiveAgreement" | "standard" | "ownPolicy" | null) =>
      isLegallyRequired(aRow("trainings", { mandatory: true, mandatoryBasis }));
    expect([required("law"), required("collectiveAgreement"), required(null)]).toEqual([true, true, true]);
    expect([required("standard"), required("ownPolicy")]).toEqual([false, false]);
    expect(isLegallyRequired(aRow("trainings", { mandatoryBasis: "law" }))).toBe(false);
  });
});
