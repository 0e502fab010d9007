import type { PlanRow } from "../../domain/plan/planRecords";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import { exampleRows, numberedRows, type ExampleFields } from "./exampleRows";

/** CRIT: criteria with their weights; together 95 %, so that the plan asks for the missing 5. */
export const exampleCriteria = exampleRows("criteria", [
  ({ say }) => ({
    name: say("Strategische bijdrage", "Contribution to the strategy", "Contribution stratégique"),
    weight: 0.3,
    explanation: say(
      "Helpt het een doel van de organisatie vooruit?",
      "Does it further a goal of the organisation?",
      "Fait-elle avancer un objectif de l’organisation ?",
    ),
  }),
  ({ say }) => ({
    name: say("Wettelijk of risico", "Law or risk", "Loi ou risque"),
    weight: 0.25,
    explanation: say("Wat gebeurt er als we het niet doen?", "What happens if we do not?", "Que se passe-t-il sinon ?"),
  }),
  ({ say }) => ({ name: say("Urgentie", "Urgency", "Urgence"), weight: 0.2 }),
  ({ say }) => ({ name: say("Bereik", "Reach", "Portée"), weight: 0.1 }),
  ({ say }) => ({ name: say("Haalbaarheid", "Feasibility", "Faisabilité"), weight: 0.1 }),
]);

const raters: readonly ChoiceOf<"stakeholderGroup">[] = ["board", "managers", "staff"];

/** Scores per training on the five criteria, as the managers gave them. */
const scores: readonly (readonly [trainingId: string, ...scores: number[]])[] = [
  ["OPL-001", 4, 5, 5, 3, 4],
  ["OPL-002", 3, 5, 4, 4, 4],
  ["OPL-003", 2, 5, 5, 2, 5],
  ["OPL-004", 2, 5, 4, 2, 4],
  ["OPL-005", 3, 5, 4, 3, 4],
  ["OPL-006", 2, 5, 3, 1, 4],
  ["OPL-007", 5, 4, 5, 4, 3],
  ["OPL-008", 5, 3, 4, 3, 3],
  ["OPL-009", 4, 2, 5, 4, 5],
  ["OPL-010", 4, 4, 4, 5, 5],
  ["OPL-011", 4, 2, 3, 1, 3],
  ["OPL-012", 4, 2, 2, 1, 3],
  ["OPL-013", 4, 3, 4, 2, 4],
  ["OPL-014", 3, 3, 3, 2, 4],
  ["OPL-015", 3, 2, 4, 1, 4],
  ["OPL-016", 2, 1, 3, 2, 5],
  ["OPL-017", 4, 2, 4, 2, 5],
  ["OPL-019", 3, 2, 3, 2, 4],
  ["OPL-020", 3, 3, 3, 2, 3],
  ["OPL-021", 3, 4, 3, 4, 5],
  ["OPL-022", 3, 2, 2, 2, 5],
  ["OPL-023", 2, 1, 1, 1, 5],
];

/**
 * PRIO: what board, managers and staff gave. The board thinks of the strategy, the staff of feasibility; on orbital welding they differ by
 * three points. OPL-018 was never scored.
 */
export function examplePriorities(): readonly PlanRow<"priorities">[] {
  const fields = scores.flatMap(([trainingId, ...given]) =>
    given.flatMap((score, criterion) =>
      raters.map((group): ExampleFields<"priorities"> => ({
        trainingId,
        criterionId: `CRIT-00${criterion + 1}`,
        group,
        score: scoreOf(group, trainingId, criterion, score),
      })),
    ),
  );
  return numberedRows("priorities", fields);
}

function scoreOf(group: ChoiceOf<"stakeholderGroup">, trainingId: string, criterion: number, score: number): number {
  if (trainingId === "OPL-020" && criterion === 0) return group === "board" ? 1 : group === "staff" ? 5 : score;
  if (group === "board" && criterion === 0) return Math.min(5, score + 1);
  return group === "staff" && criterion === 4 ? Math.max(1, score - 1) : score;
}
