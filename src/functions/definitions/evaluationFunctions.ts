import { indicatorProgress } from "../../domain/calculations/indicatorProgress";
import { learningGain } from "../../domain/calculations/learningGain";
import { returnOnTraining, type ReturnOnTraining } from "../../domain/calculations/returnOnTraining";
import { satisfaction, smallestShownSample } from "../../domain/calculations/satisfaction";
import { transferRate } from "../../domain/calculations/transferRate";
import { numberOrProblem } from "../answerNumber";
import { euroFromCell } from "../cells/euroFromCell";
import { numberFromCell } from "../cells/numberFromCell";
import { positiveNumberFromCell } from "../cells/positiveNumberFromCell";
import { ratingFromCell } from "../cells/ratingFromCell";
import { shareFromCell } from "../cells/shareFromCell";
import type { Answer } from "../customFunction";
import { notAvailable } from "../functionProblem";
import { needed, optional, rowFunction } from "../rowFunction";
import { column, tableFunction } from "../tableFunction";

const returnParameters = {
  benefit: needed(euroFromCell),
  isolation: needed(shareFromCell),
  confidence: needed(shareFromCell),
  trainingCost: needed(euroFromCell),
};

const returnFunction = (id: "ROI" | "BCR" | "TERUGVERDIENTIJD", part: (found: ReturnOnTraining) => number | null) =>
  rowFunction(id, returnParameters, ({ benefit, isolation, confidence, trainingCost }) => {
    const found = returnOnTraining({ benefit, isolation, confidence, cost: trainingCost });
    if (found === null) throw notAvailable("noCost");
    return numberOrProblem(part(found), "neverPaidBack");
  });

/** Custom functions about what trainings yield (F-E1 to F-E5). */
export const evaluationFunctions = [
  tableFunction("NPS", { satisfactionScores: column(ratingFromCell, "rows") }, ({ satisfactionScores }): Answer => {
    const scores = satisfactionScores.filter((score) => score !== null);
    const found = satisfaction(scores);
    if (found !== null) return [[found.netPromoterScore]];
    if (scores.length === 0) return [[""]];
    throw notAvailable("hiddenSmallSample", String(smallestShownSample));
  }),
  rowFunction(
    "LEERWINST",
    { scoreBefore: needed(numberFromCell), scoreAfter: needed(numberFromCell), maximumScore: optional(numberFromCell) },
    ({ scoreBefore, scoreAfter, maximumScore }) =>
      numberOrProblem(learningGain(scoreBefore, scoreAfter, maximumScore ?? 100), "nothingToGain"),
  ),
  rowFunction(
    "TRANSFER",
    { behaviourShown: needed(positiveNumberFromCell), behaviourMeasured: needed(positiveNumberFromCell) },
    ({ behaviourShown, behaviourMeasured }) =>
      numberOrProblem(transferRate(behaviourShown, behaviourMeasured, behaviourMeasured).share, "nothingMeasured"),
  ),
  rowFunction(
    "KPIVOORTGANG",
    { baseline: needed(numberFromCell), actual: needed(numberFromCell), target: needed(numberFromCell) },
    ({ baseline, actual, target }) => numberOrProblem(indicatorProgress(baseline, actual, target), "targetIsBaseline"),
  ),
  returnFunction("ROI", ({ returnOnInvestment }) => returnOnInvestment),
  returnFunction("BCR", ({ benefitCostRatio }) => benefitCostRatio),
  returnFunction("TERUGVERDIENTIJD", ({ paybackMonths }) => paybackMonths),
];
