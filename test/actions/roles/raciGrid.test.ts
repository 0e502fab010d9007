import { describe, expect, it } from "vitest";
import { planAfterChanges } from "../../../src/actions/calendar/planAfterChanges";
import { addRoleTask, addUsualTasks } from "../../../src/actions/roles/addRoleTasks";
import { divideTask } from "../../../src/actions/roles/divideTask";
import { raciGrid } from "../../../src/actions/roles/raciGrid";
import { aPlan } from "../../builders/aPlan";

describe("raciGrid", () => {
  it.each([
    ["in order", { hr: "AR" }, []],
    ["nobody accountable", { hr: "R" }, ["noneAccountable"]],
    ["two accountable", { hr: "AR", board: "A" }, ["severalAccountable"]],
    ["nobody does it", { board: "A", hr: "C" }, ["nobodyResponsible"]],
    ["not divided", {}, ["notDivided"]],
    ["an external accountable", { external: "AR" }, ["externalAccountable"]],
  ] as const)("says %s", (_words, parts, faults) => {
    expect(raciGrid(aPlan({ roles: [{ task: "Evalueren", ...parts }] }))[0]?.faults).toEqual(faults);
  });

  it("leaves out rows without a task", () => {
    expect(raciGrid(aPlan({ roles: [{ hr: "R" }] }))).toEqual([]);
  });
});

it("gives a part and takes it away, and writes nothing when it is so already", () => {
  const plan = aPlan({ roles: [{ id: "R1", task: "Evalueren", hr: "R" }] });
  expect(divideTask(plan, "R1", "hr", "R")).toEqual([]);
  const after = planAfterChanges(plan, divideTask(plan, "R1", "hr", null));
  expect(after.roles[0]?.hr).toBeNull();
});

it("adds the usual tasks once, all divided well", () => {
  const empty = aPlan();
  const after = planAfterChanges(empty, addUsualTasks(empty, "nl-NL"));
  expect(raciGrid(after).length).toBeGreaterThan(5);
  expect(raciGrid(after).flatMap(({ faults }) => faults)).toEqual([]);
  expect(addUsualTasks(after, "nl-NL")[0]?.added).toEqual([]);
  const more = planAfterChanges(after, addRoleTask(after, "Catering bestellen"));
  expect(new Set(more.roles.map(({ id }) => id)).size).toBe(more.roles.length);
});
