import fc from "fast-check";
import { expect, it } from "vitest";
import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { checkedPlan, checkPlan } from "../../src/actions/checkPlan";
import { inTurns } from "../../src/actions/inTurns";
import { planFromSnapshot } from "../../src/blueprint/planFromSnapshot";
import { outcomeOf } from "../../src/domain/parts";
import { planWarnings, planWarningsInParts } from "../../src/domain/warnings/planWarnings";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";
import { largePlan } from "../bench/largePlan";
import { arbitraryPlan } from "../builders/arbitraryPlan";
import { modelPort } from "../commands/modelPort";

it("finds the same in a workbook with turns for the pane as in one go", async () => {
  const port = modelPort();
  await buildWorkbook(port, { language: "nl-NL", start: largePlan(44) }, () => undefined);
  const [checked, read] = [await checkPlan(port), await port.read(() => true)];
  if (!checked.ok || !read.ok) throw new Error("The workbook was not read.");
  const { plan, problems } = planFromSnapshot(read.value, workbookTextsIn("nl-NL"));
  const { sheetNames, places } = checked.value;
  expect(checked.value).toEqual(checkedPlan(plan, sheetNames, problems, places));
  expect(checked.value.warnings.length).toBeGreaterThan(50);
  expect(places.tables.length).toBeGreaterThan(40);
});

it("warns the same with turns as without, in any plan", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, async (plan) => {
      expect(await inTurns(planWarningsInParts(plan))).toEqual(planWarnings(plan));
    }),
    { numRuns: 50 },
  );
});

it("lets what waits go first when a calculation takes long", async () => {
  const happened: string[] = [];
  setImmediate(() => happened.push("a click"));
  await inTurns(slowParts()).then((outcome) => happened.push(outcome));
  expect(happened).toEqual(["a click", "done"]);
  expect(outcomeOf(slowParts())).toBe("done");
});

/** Parts that take longer together than a turn lasts. */
function* slowParts() {
  for (let part = 0; part < 40; part++) {
    const end = performance.now() + 2;
    while (performance.now() < end);
    yield;
  }
  return "done";
}
