import { centsFromEuros } from "../../domain/calculations/roundedCents";
import type { Plan } from "../../domain/plan/plan";
import type { EuroCents } from "../../domain/plan/units";
import type { SelectedCell } from "../ports";
import { cellSubject } from "./cellSubject";
import { figureParts, frameParts } from "./figureParts";
import { nothing, ofLine, ofMoneyRow, ofOtherRow, ofTraining, type Traced } from "./rowTrace";
import { ofTrainings, totalParts } from "./totalTrace";
import { partsOf, sumOf, type TracePart } from "./traceParts";
import type { TraceSubject } from "./traceSubject";
import type { TraceStep } from "./trainingChain";
import type { WorkbookPlaces } from "./workbookPlaces";

/** Why an amount is what it is. */
export interface AmountTrace {
  readonly subject: TraceSubject;
  /** The name of the row it is about; `null` for totals. */
  readonly title: string | null;
  /** What the parts add up to, divided where it is a mean; `null` when the cell shows no amount of the plan. */
  readonly amount: EuroCents | null;
  /** What the cell shows; `null` when it is no number, or another cell of the row. */
  readonly shown: EuroCents | null;
  readonly parts: readonly TracePart[];
  /** What the sum of the parts is divided by, in people; `null` when it is not. */
  readonly divisor: number | null;
  readonly steps: readonly TraceStep[];
}

/** Traces the amount in a cell back to its lines and, where it is about one training, to goal, need, test, quote and law. */
export function amountTrace(plan: Plan, places: WorkbookPlaces, cell: SelectedCell): AmountTrace {
  const { subject, isAmount: isAmountCell } = cellSubject(places, cell);
  const isNumber = isAmountCell && typeof cell.value === "number";
  const shown = isNumber ? centsFromEuros(Number(cell.value)) : null;
  const { title = null, parts = [], divisor = null, steps = [], isAmount = true } = traced(plan, places, subject);
  const sum = sumOf(parts);
  const amount = isAmount ? (divisor === null ? sum : Math.round(sum / divisor)) : null;
  return {
    subject: isAmount || subject.kind === "outside" ? subject : { kind: "noAmount" },
    title,
    amount,
    shown,
    parts,
    divisor,
    steps,
  };
}

function traced(plan: Plan, places: WorkbookPlaces, subject: TraceSubject): Traced {
  const of = partsOf(plan);
  switch (subject.kind) {
    case "outside":
    case "noAmount":
      return nothing;
    case "training":
      return ofTraining(of, subject);
    case "line":
      return ofLine(of, subject);
    case "expense":
    case "subsidy":
    case "quote":
      return ofMoneyRow(of, subject);
    case "row":
      return ofOtherRow(of, subject);
    case "frame": {
      const frame = plan.budgetFrames.find(({ id }) => id === subject.id);
      if (frame === undefined) return nothing;
      const names = [frame.department, frame.costCentre].filter((name) => name !== null);
      return { title: names.join(" · ") || frame.id, parts: frameParts(of, frame, subject.figure) };
    }
    case "figure":
      return { parts: figureParts(of, subject.figure, places.withinBudget) };
    case "trainings":
      return ofTrainings(of, subject, places.withinBudget);
    default:
      return { parts: totalParts(of, subject) };
  }
}
