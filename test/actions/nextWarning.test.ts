import { expect, it } from "vitest";
import { checkedWarnings } from "../../src/actions/checkedWarnings";
import { warningAfter } from "../../src/actions/nextWarning";
import { acceptanceOf } from "../../src/domain/warnings/acceptance";
import { planWarnings } from "../../src/domain/warnings/planWarnings";
import { aPlan, aRow } from "../builders/aPlan";

const warnings = planWarnings(
  aPlan({
    goals: [{ name: "Minder verloop" }],
    needs: [{ title: "Excel", status: "included" }],
    criteria: [{ weight: 0.5 }],
  }),
);

it("begins with the most serious and comes to every open warning before the first again", () => {
  const checked = checkedWarnings(warnings, []);
  const seen: string[] = [];
  let last: string | null = null;
  for (let turn = 0; turn <= checked.length; turn++) {
    last = warningAfter(checked, last)?.key ?? null;
    seen.push(last ?? "none");
  }
  expect(checked.find(({ key }) => key === seen[0])?.warning.severity).toBe("error");
  expect(new Set(seen).size).toBe(checked.length);
  expect(seen.at(-1)).toBe(seen[0]);
});

it("passes over what was accepted, and begins again when the last one was solved", () => {
  const accepted = warnings
    .filter(({ severity }) => severity !== "error")
    .map((warning) => aRow("acceptedWarnings", acceptanceOf(warning, "Bekend")));
  const checked = checkedWarnings(warnings, accepted);
  expect(warningAfter(checked, null)?.warning.severity).toBe("error");
  expect(warningAfter(checked, "W-XXX-00 solved meanwhile")?.key).toBe(warningAfter(checked, null)?.key);
});

it("has nothing to show in a plan in order", () => {
  expect(warningAfter([], null)).toBeNull();
});
