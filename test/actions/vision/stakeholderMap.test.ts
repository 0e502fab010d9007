import { expect, it } from "vitest";
import { checkedPlan } from "../../../src/actions/checkPlan";
import { addStakeholder, saveStakeholder } from "../../../src/actions/vision/saveStakeholder";
import { stakeholderMap, stakeholdersAt } from "../../../src/actions/vision/stakeholderMap";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

/** The worked example of F-N4, with one who has no score yet. */
const sketch: PlanSketch = {
  stakeholders: [
    { id: "SH-1", name: "Directie", influence: 5, interest: 4, support: 4 },
    { id: "SH-2", name: "Leidinggevenden", influence: 4, interest: 4, support: 3.5 },
    { id: "SH-3", name: "Medewerkers", influence: 3, interest: 5, support: 3.2 },
    { id: "SH-4", name: "OR", influence: 4, interest: 2, support: 2.5 },
    { id: "SH-5", name: "Klanten", influence: 2, interest: 1, support: 4 },
    { id: "SH-6", name: "Finance", influence: 5 },
  ],
};
const mapOf = (of: PlanSketch) => stakeholderMap(checkedPlan(aPlan(of), {} as never));

it("weighs support by influence and tells who does not count yet", () => {
  const { support, unscored } = mapOf(sketch);
  expect(support).toBeCloseTo(3.42, 2);
  expect(unscored).toBe(1);
  expect(mapOf({}).support).toBeNull();
});

it("says how to deal with each: influence and interest together decide", () => {
  expect(mapOf(sketch).stakeholders.map(({ approach }) => approach)).toEqual([
    "involve",
    "involve",
    "inform",
    "satisfy",
    "follow",
    null,
  ]);
});

it("puts each in one square, half a point upwards", () => {
  const map = mapOf({ stakeholders: [{ id: "SH-1", name: "OR", influence: 3.5, interest: 2 }] });
  expect(stakeholdersAt(map, 4, 2).map(({ name }) => name)).toEqual(["OR"]);
  expect(stakeholdersAt(map, 3, 2)).toEqual([]);
});

it("points at influence with little support", () => {
  const { against } = mapOf({
    stakeholders: [
      { name: "Finance", influence: 5, interest: 3, support: 2 },
      { name: "Directie", influence: 5, interest: 5, support: 4 },
    ],
  });
  expect(against.map(({ name }) => name)).toEqual(["Finance"]);
});

it("changes only what is different", () => {
  const view = { influence: 4, interest: 2, support: 4, followUp: " Samen de cijfers bekijken " };
  expect(saveStakeholder(aPlan(sketch), "SH-4", view)[0]?.changed[0]?.fields).toEqual([
    { field: "support", to: 4 },
    { field: "followUp", to: "Samen de cijfers bekijken" },
  ]);
});

it("adds somebody with the next ID, and nobody without a name", () => {
  const someone = { group: "finance" as const, influence: 5, interest: 3, support: 2, followUp: "" };
  const plan = aPlan({ stakeholders: [{ id: "STK-007", name: "Directie" }] });
  expect(addStakeholder(plan, { ...someone, name: "Bart" })[0]?.added).toMatchObject([
    { id: "STK-008", name: "Bart", group: "finance", influence: 5, followUp: null },
  ]);
  expect(addStakeholder(plan, { ...someone, name: "  " })).toEqual([]);
});
