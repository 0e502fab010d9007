import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanSketch } from "../../builders/aPlan";
import { aPlan } from "../../builders/aPlan";
import { preparedPlan } from "../../../src/domain/warnings/preparedPlan";

const idsOf = (needs: NonNullable<PlanSketch["trainings"]>) =>
  preparedPlan(aPlan({ trainings: needs })).trainings.map(({ id }) => id);

describe("drafts", () => {
  it("are rows with nothing but an ID; the rows beside them stay", () => {
    expect(idsOf([{ id: "O1" }, { id: "O2", title: "VCA" }, { id: "O3" }])).toEqual(["O2"]);
    expect(
      idsOf([
        { id: "O1", title: "VCA" },
        { id: "O2", title: "Excel" },
      ]),
    ).toEqual(["O1", "O2"]);
  });

  it.each([
    { filled: "a remark", row: { note: "Nog te bespreken" } },
    { filled: "a zero", row: { participants: 0 } },
    { filled: "a no", row: { mandatory: false } },
    { filled: "one reference", row: { needIds: ["B1"] } },
    { filled: "the last column alone", row: { bottleneckJob: true } },
  ])("are not rows with $filled", ({ row }) => {
    expect(idsOf([{ id: "O1", ...row }])).toEqual(["O1"]);
  });
});

describe("the order of rows", () => {
  const inOrder = ["a", "É", "O1", "O2", "O3", "O10", "O-999", "O-1000"];

  it("is that of their numbers, however they stand on the sheet: O-999 before O-1000", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder), (ids) => {
        const expected = inOrder.filter((id) => ids.includes(id));
        expect(idsOf(ids.map((id) => ({ id, title: "VCA" })))).toEqual(expected);
      }),
    );
  });

  it("is that of the sheet for rows that were copied with their ID", () => {
    const rows = [
      { id: "O2", title: "eerste" },
      { id: "O1", title: "tweede" },
      { id: "O2", title: "derde" },
      { id: "O1", title: "vierde" },
    ];
    const titles = preparedPlan(aPlan({ trainings: rows })).trainings.map(({ title }) => title);
    expect(titles).toEqual(["tweede", "vierde", "eerste", "derde"]);
  });

  it("leaves the settings of the organisation as they are", () => {
    const plan = aPlan({ organisation: { name: "Voorbeeld" } });
    expect(preparedPlan(plan).organisation).toBe(plan.organisation);
  });
});
