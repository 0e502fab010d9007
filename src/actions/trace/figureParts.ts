import type { PlanRow } from "../../domain/plan/planRecords";
import type { EuroCents } from "../../domain/plan/units";
import type { BudgetFigure } from "./traceSubject";
import {
  countedParts,
  expenseParts,
  grantedParts,
  isInFrame,
  isRanked,
  placeOf,
  sumOf,
  trainingParts,
  type PartsOf,
  type TracePart,
} from "./traceParts";

/** The figure amounts a budget is made of. */
interface Figures {
  readonly granted: readonly TracePart[];
  readonly planned: readonly TracePart[];
  readonly committed: readonly TracePart[];
  readonly realised: readonly TracePart[];
}

/** What a figure of the whole budget adds up (F-B8). `within` are the trainings that the sheet puts above the line. */
export function figureParts(of: PartsOf, figure: BudgetFigure, within: ReadonlySet<string>): readonly TracePart[] {
  const figures: Figures = {
    granted: grantedParts(of),
    planned: countedParts(of, () => true),
    committed: expenseParts(of, ({ status }) => status === "committed"),
    realised: expenseParts(of, ({ status }) => status === "realised"),
  };
  const trainings = (isMeant: (id: string) => boolean) => sumOf(trainingParts(of, isMeant));
  const rest = [named("granted", sumOf(figures.granted)), named("planned", -trainings((id) => within.has(id)))];
  const general = countedParts(of, (_counted, training) => (training?.title ?? null) === null);
  const cancelled = trainingParts(of, (id) => !isRanked(of, id));
  switch (figure) {
    case "overPlanned":
      return [named("planned", sumOf(figures.planned)), named("granted", -sumOf(figures.granted))];
    case "lineRest":
      return rest;
    case "lineExtra":
      return aboveZero([
        named(
          "planned",
          trainings((id) => isRanked(of, id)),
        ),
        named("granted", -sumOf(figures.granted)),
      ]);
    case "lineLeft":
      return [named("lineRest", sumOf(rest)), named("general", -sumOf(general)), named("cancelled", -sumOf(cancelled))];
    case "general":
      return general;
    case "cancelled":
      return cancelled;
    default:
      return composed(figures, figure);
  }
}

/** What a figure of one part of the budget adds up: the lines and expenses of its department, cluster and cost centre. */
export function frameParts(of: PartsOf, frame: PlanRow<"budgetFrames">, figure: BudgetFigure): readonly TracePart[] {
  const spent = (status: "committed" | "realised") =>
    expenseParts(of, (row, training) => row.status === status && isInFrame(frame, row, training));
  const place = placeOf("budgetFrames", frame.id, "granted");
  return composed(
    {
      granted: [{ name: { figure: "granted" }, costType: null, calculation: null, amount: frame.granted ?? 0, place }],
      planned: countedParts(of, (counted, training) => isInFrame(frame, counted, training)),
      committed: spent("committed"),
      realised: spent("realised"),
    },
    figure,
  );
}

function composed(figures: Figures, figure: BudgetFigure): readonly TracePart[] {
  const [granted, planned, committed, realised] = [
    sumOf(figures.granted),
    sumOf(figures.planned),
    sumOf(figures.committed),
    sumOf(figures.realised),
  ];
  const spent = [named("realised", realised), named("committed", committed)];
  const still = aboveZero([named("planned", planned), named("committed", -committed), named("realised", -realised)]);
  const forecast = [...spent, named("stillPlanned", sumOf(still))];
  switch (figure) {
    case "available":
      return [named("granted", granted), named("realised", -realised), named("committed", -committed)];
    case "stillPlanned":
      return still;
    case "forecast":
      return forecast;
    case "deviation":
      return [named("forecast", sumOf(forecast)), named("granted", -granted)];
    case "planned":
    case "committed":
    case "realised":
      return figures[figure];
    default:
      return figures.granted;
  }
}

/** Nothing when it would be less than zero, as the sheet's `MAX(0, …)`. */
function aboveZero(parts: readonly TracePart[]): readonly TracePart[] {
  return sumOf(parts) > 0 ? parts : [];
}

function named(figure: BudgetFigure, amount: EuroCents): TracePart {
  return { name: { figure }, costType: null, calculation: null, amount, place: null };
}
