import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/planRecords";
import { ruleContext } from "../../domain/warnings/ruleContext";
import { targetGroupMembers } from "../../domain/warnings/targetGroupMembers";
import { takenOver, type NewTraining } from "./createTraining";

type NeedRow = PlanRow<"needs">;
type Cluster = NonNullable<NewTraining["cluster"]>;

/** What is filled in for a training before people look at it. */
export type TrainingProposal = Pick<NewTraining, "title" | "cluster" | "participants" | "learningGoalId">;

/** Fills in what the needs say: the words and people of the needs, the only learning goal of their goal, and the cluster their source belongs to. */
export function trainingProposal(plan: Plan, needIds: readonly string[]): TrainingProposal {
  const needs = plan.needs.filter(({ id }) => needIds.includes(id));
  const { goalId } = takenOver(plan, needIds);
  const goals = goalId === null ? [] : plan.learningGoals.filter((row) => row.goalId === goalId);
  const people = needs.flatMap((need) => need.people ?? []);
  return {
    title: needs[0]?.title ?? "",
    cluster: clusterOf(needs),
    participants: people.length === 0 ? null : people.reduce((sum, count) => sum + count, 0),
    learningGoalId: goals.length === 1 ? (goals[0]?.id ?? null) : null,
  };
}

/** How many people stand in each target group on the reference date; a group that says nothing about who belongs to it is left out. */
export function targetGroupSizes(plan: Plan): ReadonlyMap<string, number> {
  const members = ruleContext(plan).result(targetGroupMembers);
  return new Map([...members].map(([id, people]) => [id, people.length]));
}

/** The first cluster one of the needs belongs to, in order of what may not wait (S2.9): law, board, managers, shop floor; `null` when nothing tells. */
function clusterOf(needs: readonly NeedRow[]): Cluster | null {
  const found = new Set(needs.map(clusterOfNeed));
  return (["b", "a", "c", "d"] as const).find((cluster) => found.has(cluster)) ?? null;
}

function clusterOfNeed({ channel, reporter }: NeedRow): Cluster | null {
  if (channel === "legislation") return "b";
  if (channel === "strategyChange" || reporter === "board") return "a";
  if (reporter === "managers") return "c";
  return reporter === "staff" ? "d" : null;
}
