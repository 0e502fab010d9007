import { expect, it } from "vitest";
import { checkedWarnings, isOpen } from "../../src/actions/checkedWarnings";
import { acceptanceOf } from "../../src/domain/warnings/acceptance";
import type { Warning } from "../../src/domain/warnings/warning";
import { planWarnings } from "../../src/domain/warnings/planWarnings";
import { aPlan, aRow, type PlanSketch } from "../builders/aPlan";

const criteria = (...weights: readonly number[]): PlanSketch => ({ criteria: weights.map((weight) => ({ weight })) });
const weightWarning = (sketch: PlanSketch) => planWarnings(aPlan(sketch)).filter(({ code }) => code === "W-PRI-01");

function accepted(sketch: PlanSketch, reason: string) {
  return weightWarning(sketch).map((warning) => aRow("acceptedWarnings", acceptanceOf(warning, reason)));
}

it("closes a warning that was accepted with a reason", () => {
  const sketch = criteria(0.5, 0.3);
  const [checked] = checkedWarnings(weightWarning(sketch), accepted(sketch, "Volgt uit de cao"));
  expect(checked).toMatchObject({ status: "accepted", reason: "Volgt uit de cao" });
  expect(checked && isOpen(checked)).toBe(false);
});

it("opens it again when the facts change, and still knows the reason", () => {
  const before = criteria(0.5, 0.3);
  const [checked] = checkedWarnings(weightWarning(criteria(0.5, 0.2)), accepted(before, "Volgt uit de cao"));
  expect(checked).toMatchObject({ status: "lapsed", reason: "Volgt uit de cao" });
  expect(checked && isOpen(checked)).toBe(true);
});

it("gives every warning a key of its own, the same in the next check", () => {
  const goals = [{ name: "Minder verloop" }, { name: "Snellere levering" }, { name: "Minder fouten" }];
  const warnings = planWarnings(aPlan({ goals, ...criteria(0.1) }));
  const keys = checkedWarnings(warnings, []).map(({ key }) => key);
  expect(new Set(keys).size).toBe(warnings.length);
  expect(checkedWarnings(warnings, []).map(({ key }) => key)).toEqual(keys);
});

it("leaves a warning open that was never accepted, when another one in the same place was", () => {
  const team = (name: string, share: number): Warning => ({
    code: "W-KAL-08",
    severity: "attention",
    place: { table: "trainingDays", row: "D1", field: "date" },
    facts: { team: name, date: "2027-03-04", away: 3, people: 4, share, limit: 0.25 },
  });
  const [montage, balie] = [team("Montage", 0.75), team("Balie", 0.5)];
  const rows = [aRow("acceptedWarnings", acceptanceOf(montage, "Sluitingsdag"))];
  expect(checkedWarnings([montage, balie], rows).map(({ status, reason }) => [status, reason])).toEqual([
    ["accepted", "Sluitingsdag"],
    ["open", null],
  ]);
  expect(checkedWarnings([team("Montage", 0.8)], rows)).toMatchObject([{ status: "lapsed", reason: "Sluitingsdag" }]);
});
