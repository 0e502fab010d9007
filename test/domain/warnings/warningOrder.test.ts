import { describe, expect, it } from "vitest";
import { placeKey } from "../../../src/domain/warnings/acceptance";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { aPlan } from "../../builders/aPlan";

describe("the list of warnings", () => {
  it("goes by code, then by place, then by what a warning says", () => {
    const plan = aPlan({
      organisation: { country: "BE", planYear: 2027, headcount: 30 },
      legalParameters: [{ code: "BE.plan.workers", value: 20 }],
      trainings: [{ title: "VCA" }],
    });
    const listed = planWarnings(plan).map(({ code, place, facts }) =>
      code === "W-BE-04" ? `${code} ${placeKey(place)} ${Object.values(facts).join()}` : code,
    );
    expect(listed.filter((line) => /^W-BE-0[14]/u.test(line))).toEqual([
      "W-BE-01",
      "W-BE-04 employees//gender gender",
      "W-BE-04 evaluations// evaluation",
      "W-BE-04 targetGroups//filterValue disability",
      "W-BE-04 targetGroups//filterValue foreignOrigin",
      "W-BE-04 targetGroups//filterValue over50",
      "W-BE-04 trainingRights//right contributionToRight",
      "W-BE-04 trainings//bottleneckJob bottleneckJobs",
      "W-BE-04 trainings//formality formal",
      "W-BE-04 trainings//formality informal",
      "W-BE-04 trainings//targetGroupId targetGroupPerTraining",
    ]);
    expect(listed).toEqual(listed.toSorted());
  });
});

describe("what several rules need", () => {
  it("is worked out once per check", () => {
    let times = 0;
    const count = () => ({ times: ++times });
    const context = ruleContext(aPlan());
    expect(context.result(count)).toBe(context.result(count));
    expect(times).toBe(1);
  });

  it("is found by ID and by field, and nothing is found for an empty or unknown ID", () => {
    const context = ruleContext(
      aPlan({ needs: [{ id: "B1", goalId: "D1" }, { id: "B2", goalId: "D1" }, { id: "B3" }] }),
    );
    expect(context.row("needs", "B2")?.id).toBe("B2");
    expect([context.row("needs", null), context.row("needs", "B9")]).toEqual([undefined, undefined]);
    expect(context.rows("needs", "goalId", "D1").map(({ id }) => id)).toEqual(["B1", "B2"]);
    expect(context.rows("needs", "goalId", "D9")).toEqual([]);
  });
});
