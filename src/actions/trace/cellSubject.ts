import type { Field } from "../../domain/plan/field";
import { planRecords, type RecordKey } from "../../domain/plan/planRecords";
import type { SelectedCell } from "../ports";
import { blockSubject } from "./blockSubject";
import type { BudgetFigure, CellSubject, TraceSubject } from "./traceSubject";
import type { TablePlace, WorkbookPlaces } from "./workbookPlaces";

const frameFigures: Readonly<Record<string, BudgetFigure>> = {
  granted: "granted",
  planned: "planned",
  committed: "committed",
  realised: "realised",
  available: "available",
  stillPlanned: "stillPlanned",
  forecast: "forecast",
  deviation: "deviation",
};

/** Columns that show the very amount that is traced; the other cells of such a row stand for it. */
const amountColumns: Readonly<Partial<Record<RecordKey, readonly string[]>>> = {
  budgetLines: ["amount", "countedAmount"],
  trainings: ["netCost", "costPerParticipant"],
  expenses: ["amount"],
  subsidies: ["granted", "expected"],
  quotes: ["price"],
  budgetFrames: Object.keys(frameFigures),
  organisation: ["settingValue"],
  priorities: [],
  scenarios: ["total"],
};

/** Tells whose amount a selected cell shows. In a row of a training's money any cell stands for the amount of the row. */
export function cellSubject(places: WorkbookPlaces, cell: SelectedCell): CellSubject {
  for (const table of places.tables) {
    const { key, sheet, data, columns } = table;
    const field = columns[cell.column - data.column];
    if (sheet !== cell.sheet || field === undefined) continue;
    const row = cell.row - data.row;
    if (row >= 0 && row < data.rows) {
      const isAmount = amountColumns[key]?.includes(field) ?? true;
      return { subject: rowSubject(table, table.ids[row] ?? "", field), isAmount };
    }
    // Totals stand above the headers.
    if (row === -2) return { subject: columnSubject(key, field), isAmount: true };
  }
  return blockSubject(places, cell);
}

function rowSubject({ key }: TablePlace, id: string, field: string): TraceSubject {
  if (id === "") return { kind: "noAmount" };
  switch (key) {
    case "budgetLines":
      return { kind: "line", id, isCounted: field !== "amount" && field !== "directAmount" };
    case "trainings":
      return { kind: "training", id, perParticipant: field === "costPerParticipant" };
    case "expenses":
      return { kind: "expense", id };
    case "subsidies":
      return { kind: "subsidy", id };
    case "quotes":
      return { kind: "quote", id };
    case "budgetFrames":
      return { kind: "frame", id, figure: frameFigures[field] ?? "granted" };
    case "organisation":
      return id === "budgetGranted" ? { kind: "figure", figure: "granted" } : otherRow(key, id, id);
    default:
      return otherRow(key, id, field);
  }
}

/** Scores lead to the training they are about, scenarios to their lines; other amounts were typed in. */
function otherRow(table: RecordKey, id: string, field: string): TraceSubject {
  if (table === "priorities" || (table === "scenarios" && field === "total")) return { kind: "row", table, id, field };
  const fields: Readonly<Record<string, Field>> = planRecords[table];
  return fields[field]?.kind === "euro" ? { kind: "row", table, id, field } : { kind: "noAmount" };
}

function columnSubject(table: RecordKey, field: string): TraceSubject {
  if (table === "trainings" && field === "netCost") return { kind: "trainings", which: "all" };
  const isSummed =
    (table === "budgetLines" && ["amount", "directAmount", "countedAmount"].includes(field)) ||
    (table === "budgetFrames" && field === "granted") ||
    (table === "subsidies" && (field === "granted" || field === "expected")) ||
    (table === "expenses" && field === "amount");
  return isSummed ? { kind: "column", table, field } : { kind: "noAmount" };
}
