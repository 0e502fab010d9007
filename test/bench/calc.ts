import { budgetLineAmounts } from "../../src/domain/calculations/budgetLineAmounts";
import { subtotals } from "../../src/domain/calculations/subtotals";
import type { Plan } from "../../src/domain/plan/plan";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import type { Figure } from "./figure";
import { bestTime } from "./bestTime";
import { largePlan, rowsOf } from "./largePlan";
import { planCalculations } from "./planCalculations";

/** Needs of plans of about 1,000, 10,000, 100,000 and 1,000,000 rows, with how often each is measured. */
const sizes = [
  { needs: 44, runs: 60 },
  { needs: 440, runs: 20 },
  { needs: 4400, runs: 7 },
  { needs: 44_000, runs: 2 },
];

/** How fast all totals and warnings of a plan are, how they grow with it, and how totals compare with a spreadsheet engine. */
export async function run(): Promise<readonly Figure[]> {
  const measured: { readonly rows: number; readonly time: number }[] = [];
  for (const { needs, runs } of sizes) {
    const plan = largePlan(needs);
    measured.push({ rows: rowsOf(plan), time: await bestTime(runs, () => planCalculations(plan)) });
  }
  const asked = largePlan(5000);
  const perRow = (await bestTime(7, () => planCalculations(asked))) / rowsOf(asked);
  const columns = columnsOf(asked);
  const [ours, engine] = [await bestTime(30, () => totalsOf(columns)), await engineTime(columns)];
  return [
    { figure: "calc.per10k.ms", value: perRow * 10_000, unit: "ms", peer: 10, ratio: perRow * 1000 },
    ...measured.map(({ rows, time }) => {
      return { figure: `calc.per10k.at${rows}.ms`, value: (time * 10_000) / rows, unit: "ms" };
    }),
    { figure: "calc.exponent", value: exponentOf(measured), unit: "power", peer: 1.1 },
    {
      figure: "calc.vsEngine.ratio",
      value: engine / ours,
      unit: "times faster",
      peer: 1000,
      ratio: engine / ours / 1000,
    },
  ];
}

/** The slope of the straight line through the logarithms of rows and time (least squares). */
function exponentOf(measured: readonly { readonly rows: number; readonly time: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [measured.map(({ rows }) => Math.log(rows)), measured.map(({ time }) => Math.log(time))];
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY));
  return mean(products) / mean(x.map((value) => (value - meanX) ** 2));
}

/** Department, cost type, month and amount of each budget line. */
interface Columns {
  readonly labels: readonly (readonly string[])[];
  readonly amounts: readonly number[];
}

function columnsOf({ budgetLines }: Plan): Columns {
  const amounts = budgetLineAmounts(budgetLines, 0.4);
  const fields = ["department", "costType", "month"] as const;
  return {
    labels: fields.map((field) => budgetLines.map((line) => line[field] ?? "")),
    amounts: budgetLines.map(({ id }) => amounts.get(id) ?? 0),
  };
}

function totalsOf({ labels, amounts }: Columns): number {
  return labels.reduce((sum, column) => sum + subtotals(column, amounts).size, 0);
}

/** The same totals as SUMIFS in the engine of the embedded host, after a change of one amount. */
async function engineTime({ labels, amounts }: Columns): Promise<number> {
  const engine = createUniverEngine();
  engine.addSheet("s", "Begroting");
  const cells = [...labels, amounts].flatMap((values, column) =>
    [...values.entries()].map(([row, value]) => ({ row, column, content: { value } })),
  );
  engine.setCells("s", cells);
  const formulas = labels.flatMap((column, place) => {
    const letter = "ABC".charAt(place);
    const last = amounts.length;
    return [...new Set(column)].map((label) => `=SUMIFS($D$1:$D$${last},$${letter}$1:$${letter}$${last},"${label}")`);
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
