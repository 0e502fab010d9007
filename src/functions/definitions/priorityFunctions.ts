import { priorityScore } from "../../domain/calculations/priorityScore";
import { trainingRanks } from "../../domain/calculations/trainingRanks";
import { trainingScores } from "../../domain/calculations/trainingScores";
import { valuePerEuro } from "../../domain/calculations/valuePerEuro";
import { clusterWords } from "../../i18n/functions/choiceWords";
import type { Answer } from "../customFunction";
import { choiceFromCell } from "../cells/choiceFromCell";
import { dateFromCell } from "../cells/dateFromCell";
import { euroFromCell } from "../cells/euroFromCell";
import { positiveNumberFromCell } from "../cells/positiveNumberFromCell";
import { scoreFromCell } from "../cells/scoreFromCell";
import { numberFromCell } from "../cells/numberFromCell";
import { textFromCell } from "../cells/textFromCell";
import { wholeNumberFromCell } from "../cells/wholeNumberFromCell";
import { yesNoFromCell } from "../cells/yesNoFromCell";
import { FunctionProblem, notAvailable } from "../functionProblem";
import { numberOrProblem } from "../answerNumber";
import { needed, rowFunction } from "../rowFunction";
import { block, column, optionalColumn, optionalSingle, tableFunction } from "../tableFunction";

const readCluster = choiceFromCell(clusterWords);

/** Custom functions that score and rank trainings (F-P1 to F-P3). */
export const priorityFunctions = [
  tableFunction(
    "PRIOSCORE",
    {
      scores: block(scoreFromCell),
      weights: column(positiveNumberFromCell, "weights"),
      scale: optionalSingle(positiveNumberFromCell),
    },
    ({ scores, weights, scale }): Answer => {
      const perTraining = weights.length > 1 && scores.every((row) => row.length === 1) ? transposed(scores) : scores;
      if (perTraining.some((row) => row.length !== weights.length)) throw new FunctionProblem("unequalSizes", "", 2);
      return perTraining.map((row) => {
        if (row.every((score) => score === null)) return [""];
        const parts = row.map((score, place) => ({ score, weight: weights[place] ?? 0 }));
        return [priorityScore(parts, scale ?? 100) ?? notAvailable("missingScore")];
      });
    },
  ),
  tableFunction(
    "PRIOSCORES",
    {
      trainingIds: column(textFromCell, "trainings"),
      scoreTrainingIds: column(textFromCell, "scores"),
      scoreCriterionIds: column(textFromCell, "scores"),
      scoreValues: column(scoreFromCell, "scores"),
      criterionIds: column(textFromCell, "criteria"),
      weights: column(positiveNumberFromCell, "criteria"),
    },
    ({ trainingIds, scoreTrainingIds, scoreCriterionIds, scoreValues, criterionIds, weights }): Answer => {
      const ratings = scoreTrainingIds.map((trainingId, row) => ({
        trainingId,
        criterionId: scoreCriterionIds[row] ?? null,
        score: scoreValues[row] ?? null,
      }));
      const criteria = criterionIds.map((id, row) => ({ id: id ?? "", weight: weights[row] ?? 0 }));
      const scores = trainingScores(ratings, criteria);
      return trainingIds.map((id) => [id === null ? "" : (scores.get(id)?.score ?? notAvailable("missingScore", id))]);
    },
  ),
  tableFunction(
    "RANG",
    {
      ids: column(textFromCell, "rows"),
      clusters: column(readCluster, "rows"),
      trainingScores: column(numberFromCell, "rows"),
      deadlines: column(dateFromCell, "rows"),
      netCosts: column(euroFromCell, "rows"),
      clusterTiers: optionalSingle(yesNoFromCell),
      mandatory: optionalColumn(yesNoFromCell, "rows"),
      overrideRanks: optionalColumn(wholeNumberFromCell, "rows"),
    },
    ({
      ids,
      clusters,
      trainingScores: scores,
      deadlines,
      netCosts,
      clusterTiers,
      mandatory,
      overrideRanks,
    }): Answer => {
      const rows = ids.flatMap((id, row) => (id === null ? [] : [{ id, row }]));
      const ranks = trainingRanks(
        rows.map(({ id, row }) => ({
          id,
          cluster: clusters[row] ?? null,
          mandatory: mandatory?.[row] ?? null,
          score: scores[row] ?? null,
          deadline: deadlines[row] ?? null,
          netCost: netCosts[row] ?? null,
          overrideRank: overrideRanks?.[row] ?? null,
        })),
        clusterTiers ?? false,
      );
      const rankOfRow = new Map(rows.map(({ row }, place) => [row, ranks[place] ?? 0]));
      return ids.map((_id, row) => [rankOfRow.get(row) ?? ""]);
    },
  ),
  rowFunction(
    "WAARDEPEREURO",
    {
      trainingScore: needed(numberFromCell),
      participants: needed(positiveNumberFromCell),
      netCost: needed(euroFromCell),
    },
    ({ trainingScore, participants, netCost }) =>
      numberOrProblem(valuePerEuro(trainingScore, participants, netCost), "noCost"),
  ),
];

function transposed<T>(rows: readonly (readonly (T | null)[])[]): readonly (readonly (T | null)[])[] {
  return [rows.map((row) => row[0] ?? null)];
}
