import { beforeAll, expect, it } from "vitest";
import { acceptWarning } from "../../src/actions/acceptWarning";
import { addNeed } from "../../src/actions/addNeed";
import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { checkPlan } from "../../src/actions/checkPlan";
import { isOpen } from "../../src/actions/checkedWarnings";
import { readPlan } from "../../src/actions/readPlan";
import { startingPlan } from "../../src/actions/startingPlan";
import { checkPlanCommand, nextWarningCommand, restoreCommand } from "../../src/commands/ribbonCommands";
import { modelPort } from "./modelPort";

const now = "2027-03-01 14:05";
const by = { when: now, who: null };
const port = modelPort();

async function openWarnings() {
  const checked = await checkPlan(port);
  if (!checked.ok) throw new Error(checked.problem);
  return checked.value.warnings.filter(isOpen);
}

it("says that there is no plan in an empty workbook", async () => {
  expect(await checkPlanCommand(modelPort(), now)).toEqual({ kind: "failed", problem: "noPlan" });
  expect(await restoreCommand(modelPort(), now)).toEqual({ kind: "failed", problem: "nothingToRestore" });
});

beforeAll(async () => {
  const options = { language: "nl-BE", country: "BE", planYear: 2027, today: "2026-11-16" } as const;
  const built = await buildWorkbook(port, { language: "nl-BE", start: startingPlan(options) }, () => {});
  expect(built.ok).toBe(true);
});

it("counts what the pane would show", async () => {
  expect(await checkPlanCommand(port, now)).toEqual({ kind: "checked", open: (await openWarnings()).length });
});

it("shows another cell each time the button is pressed", async () => {
  const command = nextWarningCommand();
  const first = await command(port, now);
  const second = await command(port, now);
  expect(first.kind).toBe("warning");
  expect(second).not.toEqual(first);
  expect(port.shown).toHaveLength(2);
});

it("accepts a warning in the workbook, and opens it again when that is taken back", async () => {
  const before = await openWarnings();
  const chosen = before.find(({ acceptable }) => acceptable);
  if (!chosen) throw new Error("A new plan has a warning that can be accepted.");
  expect((await acceptWarning(port, chosen.warning, "Bekend bij de directie", by)).ok).toBe(true);
  const after = await openWarnings();
  expect(after.map(({ key }) => key)).toEqual(before.filter(({ key }) => key !== chosen.key).map(({ key }) => key));
  expect(await restoreCommand(port, now)).toEqual({ kind: "restored" });
  expect((await openWarnings()).map(({ key }) => key)).toEqual(before.map(({ key }) => key));
});

it("takes back a need with its test, both or none", async () => {
  const need = {
    title: "Excel",
    level: "team",
    people: 3,
    contribution: "strong",
    otherCauses: [],
    otherWay: "no",
  } as const;
  expect((await addNeed(port, need, by)).ok).toBe(true);
  const withNeed = await readPlan(port);
  expect(withNeed.ok && withNeed.value.plan.needs.map(({ title }) => title)).toEqual(["Excel"]);
  expect(await restoreCommand(port, now)).toEqual({ kind: "restored" });
  const without = await readPlan(port);
  expect(without.ok && [...without.value.plan.needs, ...without.value.plan.needTests]).toEqual([]);
});
