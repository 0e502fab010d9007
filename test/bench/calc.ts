import { subtotals } from "../../src/domain/calculations/subtotals";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import type { Figure } from "./figure";
import { bestTime } from "./bestTime";
import { largePlan, type LargePlan } from "./largePlan";
import { planCalculations } from "./planCalculations";

/** How fast the calculation core is, how it grows with the plan, and how it compares with a spreadsheet engine on the same totals. */
export async function run(): Promise<readonly Figure[]> {
  const sizes = [1250, 5000];
  const [small, large] = sizes.map(largePlan);
  if (small === undefined || large === undefined) return [];
  const smallTime = await bestTime(7, () => planCalculations(small));
  const largeTime = await bestTime(7, () => planCalculations(large));
  const per10k = (largeTime * 10_000) / large.rows;
  const exponent = Math.log(largeTime / smallTime) / Math.log(large.rows / small.rows);
  const [ours, engine] = [await bestTime(20, () => totalsOf(large)), await engineTime(large)];
  return [
    { figure: "calc.per10k.ms", value: per10k, unit: "ms", peer: 10, ratio: per10k / 10 },
    { figure: "calc.exponent", value: exponent, unit: "power", peer: 1.1 },
    {
      figure: "calc.vsEngine.ratio",
      value: engine / ours,
      unit: "times faster",
      peer: 1000,
      ratio: engine / ours / 1000,
    },
  ];
}

const askedDepartments = Array.from({ length: 12 }, (_department, place) => `Afdeling ${place + 1}`);

function totalsOf({ departments, costTypes, months, quantities }: LargePlan): number {
  return [departments, costTypes, months].reduce((sum, labels) => sum + subtotals(labels, quantities).size, 0);
}

/** The same totals as SUMIFS in the engine of the embedded host, after a change of one amount. */
async function engineTime({ departments, costTypes, months, quantities }: LargePlan): Promise<number> {
  const engine = createUniverEngine();
  engine.addSheet("s", "Begroting");
  const last = quantities.length;
  const columns = [departments, costTypes, months, quantities];
  engine.setCells(
    "s",
    columns.flatMap((values, column) => values.map((value, row) => ({ row, column, content: { value } }))),
  );
  const asked = [askedDepartments, [...new Set(costTypes)], [...new Set(months)]];
  const formulas = asked.flatMap((labels, column) => {
    const letter = "ABC".charAt(column);
    return labels.map((label) => `=SUMIFS($D$1:$D$${last},$${letter}$1:$${letter}$${last},"${label}")`);
  });
  engine.setCells(
    "s",
    formulas.map((formula, row) => ({ row, column: 5, content: { formula } })),
  );
  await engine.calculate();
  let next = 1;
  const time = await bestTime(3, async () => {
    engine.setCells("s", [{ row: 0, column: 3, content: { value: (next += 1) } }]);
    await engine.calculate();
  });
  engine.dispose();
  return time;
}
