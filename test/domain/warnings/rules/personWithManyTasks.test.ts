import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const tasks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `T${index}`, task: `Taak ${index}`, person: "Els" }));

describe("W-ROL-03 personWithManyTasks", () => {
  it("names the eighth task of one person", () => {
    expect(found("W-ROL-03", aPlan({ roles: tasks(8) }))).toEqual([
      { at: "roles/T0/person", facts: { person: "Els", tasks: 8, limit: 7 } },
    ]);
  });

  it("accepts seven", () => {
    expect(found("W-ROL-03", aPlan({ roles: tasks(7) }))).toEqual([]);
  });
});

describe("W-ROL-03: whose tasks", () => {
  const mixed = (...people: readonly (string | null)[]) =>
    aPlan({ roles: people.map((person, index) => ({ id: `T${index}`, task: `Taak ${index}`, person })) });

  it("are counted together however the name is typed", () => {
    const four = ["Els", "ELS", " els", "Éls"];
    expect(found("W-ROL-03", mixed(...four, ...four)).map(({ facts }) => [facts.person, facts.tasks])).toEqual([
      ["Els", 8],
    ]);
  });

  it("are not those of several people, nor of nobody", () => {
    expect(found("W-ROL-03", mixed(...Array.from({ length: 7 }, () => ["Els", "Jo"]).flat()))).toEqual([]);
    expect(found("W-ROL-03", mixed(...Array.from({ length: 9 }, () => null)))).toEqual([]);
    expect(found("W-ROL-03", mixed(...Array.from({ length: 9 }, () => " ")))).toEqual([]);
  });
});
