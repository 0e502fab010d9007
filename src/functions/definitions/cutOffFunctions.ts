import type { BestValueCandidate, SharedCost } from "../../domain/calculations/bestValueModel";
import { subtotalKey } from "../../domain/calculations/subtotals";
import type { EuroCents } from "../../domain/plan/units";
import { cutOffModeWords } from "../../i18n/functions/choiceWords";
import { choiceFromCell } from "../cells/choiceFromCell";
import { euroFromCell } from "../cells/euroFromCell";
import { numberFromCell } from "../cells/numberFromCell";
import { shareFromCell } from "../cells/shareFromCell";
import { textFromCell } from "../cells/textFromCell";
import { yesNoFromCell } from "../cells/yesNoFromCell";
import type { Answer } from "../customFunction";
import { FunctionProblem } from "../functionProblem";
import { column, optionalColumn, optionalSingle, single, tableFunction } from "../tableFunction";
import { selected, solved, type Ranked } from "./cutOffSelection";
import { rankedListFunction } from "./rankedListFunction";

const readMode = choiceFromCell(cutOffModeWords);

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
                id: "",
                cost,
                score: trainingScores?.[row] ?? null,
                mandatory: mandatory?.[row] === true,
                cluster: null,
                department: null,
                prerequisiteId: null,
              },
            ],
      );
      if (ranks !== null) rows.sort(byRank(ranks));
      // Of choices that are worth the same the ranks decide, not the rows.
      const inOrder = rows.map((training, place) => ({ ...training, id: String(place).padStart(7, "0") }));
      const isUnknown = rows.some(({ score, mandatory: isForced }) => score === null && !isForced);
      if (cutOffMode === "bestValue" && isUnknown) throw new FunctionProblem("scoreNeeded");
      return selected(inOrder, budget, cutOffMode ?? "strict", [], (included) =>
        netCosts.map((cost, row) => [cost === null ? "" : included.has(row)]),
      );
    },
  ),
  rankedListFunction,
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
      minimumShares: optionalColumn(shareFromCell, "budgets"),
      prerequisiteIds: optionalColumn(textFromCell, "rows"),
      sharedSessions: optionalColumn(textFromCell, "shared"),
      sharedTrainingIds: optionalColumn(textFromCell, "shared"),
      sharedCosts: optionalColumn(euroFromCell, "shared"),
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
            groups: [subtotalKey(groups?.[row] ?? "")],
            prerequisiteId: limits.prerequisiteIds?.[row] ?? null,
          },
        ];
      });
      const frames = (limits.budgetGroups ?? []).flatMap((group, place) =>
        group === null
          ? []
          : [
              {
                group: subtotalKey(group),
                budget: limits.groupBudgets?.[place] ?? null,
                minimumShare: limits.minimumShares?.[place] ?? null,
              },
            ],
      );
      const chosen = await solved({ candidates, budget, frames, sharedCosts: sharedCostsOf(limits) });
      return ids.map((id) => [id === null ? "" : chosen.has(id)]);
    },
  ),
];

interface SharedColumns {
  readonly sharedSessions: readonly (string | null)[] | null;
  readonly sharedTrainingIds: readonly (string | null)[] | null;
  readonly sharedCosts: readonly (EuroCents | null)[] | null;
}

/** One cost for each session that is named: the amounts of its rows together, whichever of its trainings are chosen. */
function sharedCostsOf({ sharedSessions, sharedTrainingIds, sharedCosts }: SharedColumns): readonly SharedCost[] {
  const sessions = new Map<string, { readonly trainingIds: string[]; cost: EuroCents }>();
  (sharedSessions ?? []).forEach((name, row) => {
    if (name === null) return;
    const key = subtotalKey(name);
    let session = sessions.get(key);
    if (session === undefined) sessions.set(key, (session = { trainingIds: [], cost: 0 }));
    session.cost += sharedCosts?.[row] ?? 0;
    const trainingId = sharedTrainingIds?.[row] ?? null;
    if (trainingId !== null) session.trainingIds.push(trainingId);
  });
  return [...sessions.values()];
}

/** In order of rank, without a rank last. Trainings of one rank follow what matters to a budget and not their place on the sheet. */
function byRank(ranks: readonly (number | null)[]): (left: Ranked, right: Ranked) => number {
  const rankOf = ({ row }: Ranked) => ranks[row] ?? Number.MAX_VALUE;
  return (left, right) =>
    rankOf(left) - rankOf(right) ||
    Number(right.mandatory) - Number(left.mandatory) ||
    (right.score ?? 0) - (left.score ?? 0) ||
    left.cost - right.cost;
}
