import { beforeAll, expect, it } from "vitest";
import { benchmarkLines } from "../../src/actions/budget/benchmarkLines";
import type { Host } from "../../src/host/createHost";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";
import { aBuiltPlan } from "./aBuiltPlan";
import { blockRows, tableRows, typeIn } from "./cellsOf";
import { planNow } from "./planNow";

const texts = workbookTextsIn("nl-NL");
let host: Host;

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
});

const onSheet = () => blockRows(host.snapshot(), "benchmarkComparison", 6).slice(1);

async function inPane() {
  const lines = benchmarkLines(await planNow());
  return new Map(lines.map(({ indicator, own }) => [texts.word("benchmarkIndicator", indicator), own]));
}

it("shows the plan's own figures beside the published ones, the same as the pane", async () => {
  const own = await inPane();
  expect(own.size).toBe(5);
  expect(onSheet()).toHaveLength(tableRows(host, "Richtcijfers").length);
  for (const [indicator, figure] of onSheet())
    expect([indicator, figure]).toEqual([indicator, own.get(String(indicator))]);
  expect([...own.values()].every((figure) => figure !== null && figure > 0)).toBe(true);
});

it("follows a benchmark that people change", async () => {
  await typeIn(host, "Richtcijfers", 0, "Waarde", "850");
  await typeIn(host, "Richtcijfers", 0, "Jaar", "2026");
  const [first] = onSheet();
  expect([first?.[2], first?.[4]]).toEqual([850, 2026]);
});
