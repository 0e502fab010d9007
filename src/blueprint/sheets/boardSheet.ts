import { defineSheet } from "../defineSheet";
import {
  boardBudgetBlock,
  boardClustersBlock,
  boardEvaluationBlock,
  boardFiguresBlock,
  boardLoadBlock,
  boardRequestBlock,
} from "./boardBlocks";
import { boardDecisionBlock } from "./boardDecisionBlock";

/** One A4 in landscape: the question to the board above, then the figures, then four charts, two by two. */
export const boardSheet = defineSheet("board", {
  tables: [],
  blocks: [
    boardRequestBlock,
    boardFiguresBlock,
    boardDecisionBlock,
    boardBudgetBlock,
    boardClustersBlock,
    boardEvaluationBlock,
    boardLoadBlock,
  ],
  charts: [
    chart("planAgainstGranted", "bar", "boardBudget", 5, 2, { row: 24, column: 0 }),
    chart("budgetByCluster", "bar", "boardClusters", 5, 2, { row: 24, column: 6 }),
    chart("calendarLoad", "column", "boardLoad", 13, 2, { row: 35, column: 0 }),
    chart("evaluationCoverage", "column", "boardEvaluation", 6, 3, { row: 35, column: 6 }),
  ],
  print: { landscape: true, pagesWide: 1, pagesHigh: 1 },
});

function chart(
  key: string,
  kind: "bar" | "column",
  block: string,
  rows: number,
  columns: number,
  corner: { readonly row: number; readonly column: number },
) {
  const data = { row: 0, column: 0, rows, columns };
  const place = { ...corner, rows: 10, columns: corner.column === 0 ? 5 : 6 };
  return { key, kind, block, data, place } as const;
}
