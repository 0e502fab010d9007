import { isoDateFromDayNumber } from "../../domain/calculations/dayNumber";
import type { SelectedCell } from "../ports";
import type { BudgetFigure, CellSubject, TraceSubject } from "./traceSubject";
import type { BlockPlace, BlockRow, WorkbookPlaces } from "./workbookPlaces";

const figures: readonly BudgetFigure[] = [
  "granted",
  "planned",
  "committed",
  "realised",
  "available",
  "stillPlanned",
  "forecast",
  "deviation",
];

/** Whose amount a cell of a block of totals shows: the row is known by its label, choice or first cells. */
export function blockSubject({ blocks }: WorkbookPlaces, cell: SelectedCell): CellSubject {
  for (const block of blocks) {
    const [row, column] = [cell.row - block.row - 1, cell.column - block.column];
    if (block.sheet !== cell.sheet || column < 0 || column >= block.columns) continue;
    const entry = block.rows[row];
    if (entry === undefined) continue;
    const isAmount = block.key === "rankedList" ? column === 5 || column === 6 : column > 0;
    return { subject: subjectOf(block, entry, row, column), isAmount };
  }
  return { subject: { kind: "outside" }, isAmount: false };
}

function subjectOf(block: BlockPlace, row: BlockRow, index: number, column: number): TraceSubject {
  switch (block.key) {
    case "budgetPosition":
    case "boardBudget":
    case "control":
      return positionSubject(row);
    case "totalsByCluster":
    case "boardClusters":
      return row.label === "none" ? { kind: "cluster", cluster: null } : totalSubject(row);
    case "totalsByCostType":
      return row.label === "total" ? { kind: "costType", costType: null } : totalSubject(row);
    case "costLadder":
      return ladderSubject(row);
    case "totalsByMonth":
      return monthSubject(row);
    case "totalsByDepartment":
      return row.label === null ? { kind: "department", department: String(row.first) } : { kind: "noAmount" };
    case "cutOffSummary":
      return lineSubject(row);
    case "rankedList":
      return rankedSubject(block, row, index, column);
    case "boardRequest":
      return { kind: "figure", figure: "overPlanned" };
    case "boardFigures":
      return row.label === "perEmployee" ? { kind: "trainings", which: "perEmployee" } : { kind: "noAmount" };
    default:
      return { kind: "noAmount" };
  }
}

function positionSubject(row: BlockRow): TraceSubject {
  const figure = figures.find((one) => one === row.label);
  if (figure !== undefined) return { kind: "figure", figure };
  if (row.label === "within" || row.label === "outside") return { kind: "trainings", which: row.label };
  return totalSubject(row);
}

function totalSubject({ label, cluster, costType }: BlockRow): TraceSubject {
  if (cluster !== null) return { kind: "cluster", cluster };
  if (costType !== null) return { kind: "costType", costType };
  return label === "total" ? { kind: "figure", figure: "planned" } : { kind: "noAmount" };
}

function monthSubject({ label, first }: BlockRow): TraceSubject {
  if (label === "notPhased") return { kind: "month", month: null };
  if (typeof first === "number")
    return { kind: "month", month: isoDateFromDayNumber(first - serialOfDayZero).slice(0, 7) };
  return label === "total" ? { kind: "figure", figure: "planned" } : { kind: "noAmount" };
}

/** Excel counts days from 30 December 1899, the domain from 1 January 1970. */
const serialOfDayZero = 25_569;

/** The steps between are sums of cost groups; the amounts that other sheets show too are traced. */
function ladderSubject({ label }: BlockRow): TraceSubject {
  if (label === "net") return { kind: "figure", figure: "planned" };
  return label === "granted" ? { kind: "figure", figure: "granted" } : { kind: "noAmount" };
}

function lineSubject({ label }: BlockRow): TraceSubject {
  switch (label) {
    case "budget":
      return { kind: "figure", figure: "granted" };
    case "all":
      return { kind: "trainings", which: "ranked" };
    case "used":
      return { kind: "trainings", which: "within" };
    case "rest":
      return { kind: "figure", figure: "lineRest" };
    case "extra":
      return { kind: "figure", figure: "lineExtra" };
    case "left":
      return { kind: "figure", figure: "lineLeft" };
    case "general":
    case "cancelled":
    case "planned":
      return { kind: "figure", figure: label };
    default:
      return { kind: "noAmount" };
  }
}

/** In the ranked list the second cell holds the ID; the seventh column adds up the list so far. */
function rankedSubject({ rows }: BlockPlace, { label, second }: BlockRow, index: number, column: number): TraceSubject {
  if (label !== null || typeof second !== "string" || second === "") return { kind: "noAmount" };
  if (column !== 6) return { kind: "training", id: second, perParticipant: false };
  const listed = rows.slice(0, index + 1).filter((row) => row.label === null);
  return { kind: "trainings", which: listed.map((row) => String(row.second)) };
}
