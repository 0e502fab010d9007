import type { BestValueCandidate, BestValueInput } from "../../domain/calculations/bestValueModel";
import { cutOffLine } from "../../domain/calculations/cutOffLine";
import { trainingRanks } from "../../domain/calculations/trainingRanks";
import type { EuroCents } from "../../domain/plan/units";
import { clusterWords, cutOffModeWords } from "../../i18n/functions/choiceWords";
import { choiceFromCell } from "../cells/choiceFromCell";
import { dateFromCell } from "../cells/dateFromCell";
import { cellFromEuro, euroFromCell } from "../cells/euroFromCell";
import { numberFromCell } from "../cells/numberFromCell";
import { textFromCell } from "../cells/textFromCell";
import { wholeNumberFromCell } from "../cells/wholeNumberFromCell";
import { yesNoFromCell } from "../cells/yesNoFromCell";
import type { Answer } from "../customFunction";
import { FunctionProblem } from "../functionProblem";
import { column, optionalColumn, optionalSingle, single, tableFunction } from "../tableFunction";

const readCluster = choiceFromCell(clusterWords);
const readMode = choiceFromCell(cutOffModeWords);

type Mode = "strict" | "fill" | "bestValue";

/** A training that takes part in the division of the budget. */
interface Ranked {
  readonly row: number;
  readonly id: string;
  readonly cost: EuroCents;
  readonly score: number | null;
  readonly mandatory: boolean;
}

/** Custom functions that draw the cut-off line (F-B9). */
export const cutOffFunctions = [
  tableFunction(
    "SNIJLIJN",
    {
      netCosts: column(euroFromCell, "rows"),
      budget: single(euroFromCell),
      cutOffMode: optionalSingle(readMode),
      ranks: optionalColumn(numberFromCell, "rows"),
      trainingScores: optionalColumn(numberFromCell, "rows"),
      mandatory: optionalColumn(yesNoFromCell, "rows"),
    },
    ({ netCosts, budget, cutOffMode, ranks, trainingScores, mandatory }) => {
      const rows = netCosts.flatMap((cost, row): Ranked[] =>
        cost === null
          ? []
          : [
              {
                row,
                id: String(row),
                cost,
                score: trainingScores?.[row] ?? null,
                mandatory: mandatory?.[row] === true,
              },
            ],
      );
      rows.sort((left, right) => (ranks?.[left.row] ?? left.row) - (ranks?.[right.row] ?? right.row));
      return selected(rows, budget, cutOffMode ?? "strict", (included) =>
        netCosts.map((cost, row) => [cost === null ? "" : included.has(row)]),
      );
    },
  ),
  tableFunction(
    "RANGLIJST",
    {
      ids: column(textFromCell, "rows"),
      titles: column(textFromCell, "rows"),
      clusters: column(textFromCell, "rows"),
      trainingScores: column(numberFromCell, "rows"),
      netCosts: column(euroFromCell, "rows"),
      deadlines: column(dateFromCell, "rows"),
      budget: single(euroFromCell),
      cutOffMode: optionalSingle(readMode),
      clusterTiers: optionalSingle(yesNoFromCell),
      mandatory: optionalColumn(yesNoFromCell, "rows"),
      overrideRanks: optionalColumn(wholeNumberFromCell, "rows"),
    },
    ({ ids, titles, clusters, trainingScores, netCosts, deadlines, ...options }) => {
      const trainings = ids.flatMap((id, row) => {
        if (id === null || (titles[row] ?? netCosts[row] ?? null) === null) return [];
        const word = clusters[row] ?? null;
        const cluster = word === null ? null : readCluster(word);
        return [
          {
            row,
            id,
            cluster,
            mandatory: options.mandatory?.[row] === true || cluster === "b",
            score: trainingScores[row] ?? null,
            deadline: deadlines[row] ?? null,
            netCost: netCosts[row] ?? null,
            cost: netCosts[row] ?? 0,
            overrideRank: options.overrideRanks?.[row] ?? null,
          },
        ];
      });
      const ranks = trainingRanks(trainings, options.clusterTiers ?? false);
      const order = trainings.map((training, place) => ({ ...training, rank: ranks[place] ?? 0 }));
      order.sort((left, right) => left.rank - right.rank);
      return selected(order, options.budget, options.cutOffMode ?? "strict", (included) => {
        let cumulative = 0;
        return order.map(({ row, rank, id, score, netCost, cost }) => {
          cumulative += cost;
          return [
            rank,
            id,
            titles[row] ?? "",
            clusters[row] ?? "",
            score ?? "",
            netCost === null ? "" : cellFromEuro(netCost),
            cellFromEuro(cumulative),
            included.has(row),
          ];
        });
      });
    },
  ),
  tableFunction(
    "BESTEWAARDE",
    {
      ids: column(textFromCell, "rows"),
      netCosts: column(euroFromCell, "rows"),
      trainingScores: column(numberFromCell, "rows"),
      budget: single(euroFromCell),
      mandatory: optionalColumn(yesNoFromCell, "rows"),
      groups: optionalColumn(textFromCell, "rows"),
      budgetGroups: optionalColumn(textFromCell, "budgets"),
      groupBudgets: optionalColumn(euroFromCell, "budgets"),
      minimumShares: optionalColumn(numberFromCell, "budgets"),
      prerequisiteIds: optionalColumn(textFromCell, "rows"),
    },
    async ({ ids, netCosts, trainingScores, budget, mandatory, groups, ...limits }): Promise<Answer> => {
      const candidates = ids.flatMap((id, row): BestValueCandidate[] => {
        const [cost, value, isMandatory] = [
          netCosts[row] ?? null,
          trainingScores[row] ?? null,
          mandatory?.[row] === true,
        ];
        // Without a price or a score nothing can be weighed: only what has to take place is chosen all the same.
        if (id === null || (!isMandatory && (cost === null || value === null))) return [];
        return [
          {
            id,
            cost: cost ?? 0,
            value: value ?? 0,
            mandatory: isMandatory,
            groups: [groups?.[row] ?? ""],
            prerequisiteId: limits.prerequisiteIds?.[row] ?? null,
          },
        ];
      });
      const frames = (limits.budgetGroups ?? []).flatMap((group, place) =>
        group === null
          ? []
          : [
              {
                group,
                budget: limits.groupBudgets?.[place] ?? null,
                minimumShare: limits.minimumShares?.[place] ?? null,
              },
            ],
      );
      const chosen = await solved({ candidates, budget, frames, sharedCosts: [] });
      return ids.map((id) => [id === null ? "" : chosen.has(id)]);
    },
  ),
];

/** Answers with the rows that the budget pays; best value loads its solver only now. */
function selected(
  ranked: readonly Ranked[],
  budget: EuroCents,
  mode: Mode,
  answer: (included: ReadonlySet<number>) => Answer,
): Answer | Promise<Answer> {
  const rowsWhere = (isIncluded: (training: Ranked, place: number) => boolean) =>
    new Set(ranked.filter(isIncluded).map(({ row }) => row));
  if (mode !== "bestValue") {
    const { included } = cutOffLine(ranked, budget, mode);
    return answer(rowsWhere((_training, place) => included[place] === true));
  }
  const candidates = ranked.map(({ id, cost, score, mandatory }) => {
    if (score === null && !mandatory) throw new FunctionProblem("scoreNeeded");
    return { id, cost, value: score ?? 0, mandatory, groups: [], prerequisiteId: null };
  });
  return solved({ candidates, budget, frames: [], sharedCosts: [] }).then((chosen) =>
    answer(rowsWhere(({ id }) => chosen.has(id))),
  );
}

async function solved(input: BestValueInput): Promise<ReadonlySet<string>> {
  const { bestValueIds } = await import("../bestValueIds");
  return bestValueIds(input);
}
