import type { Figure } from "./figure";
import { withHyperFormula } from "./hyperFormula";
import { largePlan, rowsOf } from "./largePlan";
import { planCalculations } from "./planCalculations";
import { medianWaitingTime } from "./waitingTime";
import { budgetColumns, hostTotals, hyperFormulaTotals, ourTotals } from "./subtotalEngines";
import type { BudgetColumns } from "./subtotalEngines";
import { timesFaster } from "./timesFaster";

/** Needs of plans of about 1,000, 10,000, 100,000 and 1,000,000 rows, with how often each is measured. */
const sizes = [
  { needs: 44, runs: 60 },
  { needs: 440, runs: 20 },
  { needs: 4400, runs: 9 },
  { needs: 44_000, runs: 5 },
];

/** How fast all totals and warnings of a plan are, how they grow with it, and how totals compare with a spreadsheet engine. */
export async function run(): Promise<readonly Figure[]> {
  const measured: { readonly rows: number; readonly time: number }[] = [];
  for (const { needs, runs } of sizes) {
    const plan = largePlan(needs);
    measured.push({ rows: rowsOf(plan), time: await medianWaitingTime(runs, () => planCalculations(plan)) });
  }
  const asked = largePlan(5000);
  const perRow = (await medianWaitingTime(9, () => planCalculations(asked))) / rowsOf(asked);
  return [
    { figure: "calc.per10k.ms", value: perRow * 10_000, unit: "ms", peer: 10, ratio: perRow * 1000 },
    ...measured.map(({ rows, time }) => {
      return { figure: `calc.per10k.at${rows}.ms`, value: (time * 10_000) / rows, unit: "ms" };
    }),
    { figure: "calc.exponent", value: exponentOf(measured), unit: "power", peer: 1.1 },
    ...(await engineFigures(budgetColumns(asked))),
  ];
}

/** How many times faster all subtotals of the budget are than the same SUMIFS in a spreadsheet engine, after a change of one amount. */
async function engineFigures(columns: BudgetColumns): Promise<readonly Figure[]> {
  const host = await timesFaster(ourTotals(columns), await hostTotals(columns));
  const [peer, compared] = await withHyperFormula(async (found) => {
    if (found === null) return ["engine of the embedded host: HyperFormula was not fetched", host] as const;
    const engine = hyperFormulaTotals(columns, found);
    return [`HyperFormula ${found.version}`, await timesFaster(ourTotals(columns), engine)] as const;
  });
  const unit = "times faster";
  return [
    { figure: "calc.subtotals.ms", value: compared.ours, unit: "ms" },
    { figure: "calc.vsEngine.ratio", value: compared.ratio, unit, peer, ratio: compared.ratio / 1000 },
    {
      figure: "calc.vsHostEngine.ratio",
      value: host.ratio,
      unit,
      peer: "engine of the embedded host",
      ratio: host.ratio / 1000,
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
