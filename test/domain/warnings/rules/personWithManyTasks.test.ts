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
