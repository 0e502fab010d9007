import { budgetLineAmounts } from "../../src/domain/calculations/budgetLineAmounts";
import { subtotals } from "../../src/domain/calculations/subtotals";
import type { Plan } from "../../src/domain/plan/plan";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import type { HyperFormulaPeer } from "./hyperFormula";

/** Department, cost type and month of each budget line, and its amount in cents. */
export interface BudgetColumns {
  readonly labels: readonly (readonly string[])[];
  readonly amounts: readonly number[];
}

/** Something that keeps all totals of the budget. */
export interface TotalsEngine {
  /** Gives the first line another amount and calculates every total again. */
  change(amount: number): unknown;
  totals(): readonly number[];
  close(): void;
}

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
export function ourTotals({ labels, amounts }: BudgetColumns): TotalsEngine {
  const changed = [...amounts];
  let sums: readonly ReturnType<typeof subtotals>[] = [];
  return {
    change(amount) {
      changed[0] = amount;
      sums = labels.map((column) => subtotals(column, changed));
    },
    totals: () => sums.flatMap((sum) => [...sum.values()].map(({ total }) => total)),
    close: () => undefined,
  };
}

/** The same totals as SUMIFS in the engine of the embedded host. */
export async function hostTotals(columns: BudgetColumns): Promise<TotalsEngine> {
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
  return {
    change(value) {
      engine.setCells("s", [{ row: 0, column: 3, content: { value } }]);
      return engine.calculate();
    },
    totals: () => formulas.map(({ row }) => Number(engine.resultOf("s", row, 5)?.[0]?.[0])),
    close: () => engine.dispose(),
  };
}

/** The same totals as SUMIFS in HyperFormula. */
export function hyperFormulaTotals(columns: BudgetColumns, peer: HyperFormulaPeer): TotalsEngine {
  const { labels, amounts } = columns;
  const formulas = sumIfsOf(columns);
  const sheet = peer.sheetOf(
    amounts.map((amount, row) => [...labels.map((column) => column[row] ?? ""), amount, null, formulas[row] ?? null]),
  );
  return {
    change: (value) => sheet.setCellContents({ sheet: 0, row: 0, col: 3 }, value),
    totals: () => formulas.map((_formula, row) => Number(sheet.getCellValue({ sheet: 0, row, col: 5 }))),
    close: () => sheet.destroy(),
  };
}

/** One SUMIFS for each label of each column, in the order in which labels are met. */
function sumIfsOf({ labels, amounts }: BudgetColumns): readonly string[] {
  const last = amounts.length;
  return labels.flatMap((column, place) => {
    const letter = "ABC".charAt(place);
    return [...new Set(column)].map((label) => `=SUMIFS($D$1:$D$${last},$${letter}$1:$${letter}$${last},"${label}")`);
  });
}
