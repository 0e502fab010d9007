import type { ShareFrame } from "../../domain/calculations/bestValueQuestion";
import { trainingRanks } from "../../domain/calculations/trainingRanks";
import { clusterWords, cutOffModeWords } from "../../i18n/functions/choiceWords";
import { choiceFromCell } from "../cells/choiceFromCell";
import { dateFromCell } from "../cells/dateFromCell";
import { cellFromEuro, euroFromCell } from "../cells/euroFromCell";
import { numberFromCell } from "../cells/numberFromCell";
import { shareFromCell } from "../cells/shareFromCell";
import { textFromCell } from "../cells/textFromCell";
import { wholeNumberFromCell } from "../cells/wholeNumberFromCell";
import { yesNoFromCell } from "../cells/yesNoFromCell";
import { column, optionalColumn, optionalSingle, single, tableFunction } from "../tableFunction";
import { selected } from "./cutOffSelection";

const readCluster = choiceFromCell(clusterWords);
const readMode = choiceFromCell(cutOffModeWords);

/** The trainings in order of rank, with the side of the cut-off line they stand on (F-P2, F-B9). */
export const rankedListFunction = tableFunction(
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
    prerequisiteIds: optionalColumn(textFromCell, "rows"),
    departments: optionalColumn(textFromCell, "rows"),
    frameDepartments: optionalColumn(textFromCell, "frames"),
    frameClusters: optionalColumn(textFromCell, "frames"),
    frameCostCentres: optionalColumn(textFromCell, "frames"),
    frameShares: optionalColumn(shareFromCell, "frames"),
  },
  ({ ids, titles, clusters, trainingScores, netCosts, deadlines, ...options }) => {
    const trainings = ids.flatMap((id, row) => {
      if (id === null || (titles[row] ?? netCosts[row] ?? null) === null) return [];
      const cluster = clusterFrom(clusters[row]);
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
          prerequisiteId: options.prerequisiteIds?.[row] ?? null,
          department: options.departments?.[row] ?? null,
        },
      ];
    });
    const ranks = trainingRanks(trainings, options.clusterTiers ?? false);
    const order = trainings.map((training, place) => ({ ...training, rank: ranks[place] ?? 0 }));
    order.sort((left, right) => left.rank - right.rank);
    return selected(order, options.budget, options.cutOffMode ?? "strict", framesOf(options), (included) => {
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
);

function clusterFrom(word: string | null | undefined): ReturnType<typeof readCluster> | null {
  return word === null || word === undefined ? null : readCluster(word);
}

interface FrameColumns {
  readonly frameDepartments: readonly (string | null)[] | null;
  readonly frameClusters: readonly (string | null)[] | null;
  readonly frameCostCentres: readonly (string | null)[] | null;
  readonly frameShares: readonly (number | null)[] | null;
}

function framesOf({
  frameDepartments,
  frameClusters,
  frameCostCentres,
  frameShares,
}: FrameColumns): readonly ShareFrame[] {
  return (frameShares ?? []).map((minimumShare, row) => {
    return {
      minimumShare,
      department: frameDepartments?.[row] ?? null,
      cluster: clusterFrom(frameClusters?.[row]),
      costCentre: frameCostCentres?.[row] ?? null,
    };
  });
}
