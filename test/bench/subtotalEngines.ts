import { budgetLineAmounts } from "../../src/domain/calculations/budgetLineAmounts";
import { subtotals } from "../../src/domain/calculations/subtotals";
import type { Plan } from "../../src/domain/plan/plan";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import { bestTime } from "./bestTime";
import type { HyperFormulaPeer } from "./hyperFormula";

/** Department, cost type and month of each budget line, and its amount in cents. */
export interface BudgetColumns {
  readonly labels: readonly (readonly string[])[];
  readonly amounts: readonly number[];
}

/** The shortest time of recalculating every total after a change of one amount, and the totals after the last change. */
export interface Recalculated {
  readonly time: number;
  readonly totals: readonly number[];
}

const runs = { ours: 60, engines: 5 };
/** What the first amount is in the end, whatever the number of runs: all totals are compared with this one. */
const lastAmount = 123_456;

/** Months stand in words, because SUMIFS reads a criterion such as 2027-03 as a date, which no text equals. */
export function budgetColumns({ budgetLines }: Plan): BudgetColumns {
  const amounts = budgetLineAmounts(budgetLines, 0.4);
  const labelsOf = (labelOf: (line: Plan["budgetLines"][number]) => string) => budgetLines.map(labelOf);
  return {
    labels: [
      labelsOf(({ department }) => department ?? ""),
      labelsOf(({ costType }) => costType ?? ""),
      labelsOf(({ month }) => `maand ${month}`),
    ],
    amounts: budgetLines.map(({ id }) => amounts.get(id) ?? 0),
  };
}

/** Our own totals: all of them, from the first line to the last, each time. */
export async function ourTotals({ labels, amounts }: BudgetColumns): Promise<Recalculated> {
  const changed = [...amounts];
  const totals = () => labels.flatMap((column) => [...subtotals(column, changed).values()].map(({ total }) => total));
  const time = await bestTime(runs.ours, () => {
    changed[0] = (changed[0] ?? 0) + 1;
    totals();
  });
  changed[0] = lastAmount;
  return { time, totals: totals() };
}

/** The same totals as SUMIFS in the engine of the embedded host. */
export async function hostTotals(columns: BudgetColumns): Promise<Recalculated> {
  const { labels, amounts } = columns;
  const engine = createUniverEngine();
  engine.addSheet("s", "Begroting");
  const cells = [...labels, amounts].flatMap((values, column) =>
    [...values.entries()].map(([row, value]) => ({ row, column, content: { value } })),
  );
  const formulas = sumIfsOf(columns).map((formula, row) => ({ row, column: 5, content: { formula } }));
  engine.setCells("s", cells);
  engine.setCells("s", formulas);
  await engine.calculate();
  const change = async (value: number) => {
    engine.setCells("s", [{ row: 0, column: 3, content: { value } }]);
    await engine.calculate();
  };
  let next = 1;
  const time = await bestTime(runs.engines, () => change((next += 1)));
  await change(lastAmount);
  const totals = formulas.map(({ row }) => Number(engine.resultOf("s", row, 5)?.[0]?.[0]));
  engine.dispose();
  return { time, totals };
}

/** The same totals as SUMIFS in HyperFormula. */
export async function hyperFormulaTotals(columns: BudgetColumns, peer: HyperFormulaPeer): Promise<Recalculated> {
  const { labels, amounts } = columns;
  const formulas = sumIfsOf(columns);
  const sheet = peer.sheetOf(
    amounts.map((amount, row) => [...labels.map((column) => column[row] ?? ""), amount, null, formulas[row] ?? null]),
  );
  const change = (value: number) => sheet.setCellContents({ sheet: 0, row: 0, col: 3 }, value);
  let next = 1;
  const time = await bestTime(runs.engines, () => change((next += 1)));
  change(lastAmount);
  const totals = formulas.map((_formula, row) => Number(sheet.getCellValue({ sheet: 0, row, col: 5 })));
  sheet.destroy();
  return { time, totals };
}

/** One SUMIFS for each label of each column, in the order in which labels are met. */
function sumIfsOf({ labels, amounts }: BudgetColumns): readonly string[] {
  const last = amounts.length;
  return labels.flatMap((column, place) => {
    const letter = "ABC".charAt(place);
    return [...new Set(column)].map((label) => `=SUMIFS($D$1:$D$${last},$${letter}$1:$${letter}$${last},"${label}")`);
  });
}
