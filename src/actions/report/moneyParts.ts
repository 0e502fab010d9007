import { choiceLists } from "../../domain/plan/choiceLists";
import { formatEuro } from "../../i18n/formats";
import { textsIn } from "../../i18n/language";
import { ladderTexts } from "../../i18n/pane/ladderTexts";
import { reportTexts } from "../../i18n/pane/reportTexts";
import { budgetDivision } from "../budget/budgetDivision";
import { budgetLadder } from "../budget/budgetLadder";
import { choiceInOrder, cutOffQuestion } from "../budget/cutOffChoice";
import type { ReportPart } from "./report";
import type { ReportSource } from "./reportSource";
import { fieldColumn, fieldColumns, missing, tableOf, type ReportColumn } from "./reportTables";

/** The trainings in order of rank with their net cost, whether the budget pays them, and below them what the plan costs in all. */
export function trainingsPart(source: ReportSource): ReportPart {
  const { plan, context, words, language } = source;
  const { ranked, granted, mode, general, cancelled, planned } = cutOffQuestion(plan);
  if (ranked.length === 0) return missing(source, "trainings", words.tableTitle("trainings"));
  const paid = granted === null || mode === "bestValue" ? null : choiceInOrder(ranked, granted, mode).ids;
  type Training = (typeof plan.trainings)[number];
  const placeOf = new Map(ranked.map(({ id, rank, cost }) => [id, { rank, cost }]));
  const texts = textsIn(reportTexts, language);
  const columns: readonly ReportColumn<Training>[] = [
    { title: texts.rank, isNumber: true, text: ({ id }) => String(placeOf.get(id)?.rank ?? "") },
    ...fieldColumns(source, "trainings", ["title", "cluster"]),
    fieldColumn(source, "trainings", "targetGroupId", words.header("targetGroups", "name")),
    ...fieldColumns(source, "trainings", ["participants"]),
    {
      title: words.header("trainings", "netCost"),
      isNumber: true,
      text: ({ id }) => formatEuro(placeOf.get(id)?.cost ?? 0, language),
    },
    ...(paid === null
      ? []
      : [
          {
            title: words.header("trainings", "withinBudget"),
            isNumber: false,
            text: ({ id }: Training) => words.common(paid.has(id) ? "yes" : "no"),
          },
        ]),
  ];
  const blank = columns.map(() => "");
  const below = (label: string, amount: number) =>
    blank.map((_, place) => (place === 1 ? label : place === 5 ? formatEuro(amount, language) : ""));
  const rows = ranked.flatMap(({ id }) => context.row("trainings", id) ?? []);
  const table = tableOf(columns, rows, below(texts.total, planned));
  const others = general + cancelled;
  if (others === 0) return table;
  return { ...table, rows: [...table.rows.slice(0, -1), below(texts.general, others), ...table.rows.slice(-1)] };
}

const steps = ["direct", "percentages", "other", "cash", "wages", "gross", "subsidies", "net"] as const;

/** From direct costs to net cost, beside what was granted and what is left of it. */
export function ladderPart({ plan, words, language }: ReportSource): ReportPart {
  const ladder = budgetLadder(plan);
  const { granted } = cutOffQuestion(plan);
  const texts = textsIn(ladderTexts, language);
  const rows = [
    ...(granted === null ? [] : [{ label: words.blockLabel("boardBudget", "granted"), amount: granted }]),
    ...steps.map((step) => ({ label: texts.steps[step], amount: ladder[step] })),
  ];
  return tableOf(labelAndAmount(words.blockLabel("boardBudget", "item"), { words, language }), rows);
}

/** Net cost by cluster, with what belongs to no training; together the total. */
export function clustersPart({ plan, words, language }: ReportSource): ReportPart {
  const { parts, total } = budgetDivision(plan, "cluster");
  const label = (key: "cluster" | "none" | "total") => words.blockLabel("boardClusters", key);
  const rows = [
    ...choiceLists.priorityCluster.keys.map((key) => ({
      label: words.word("priorityCluster", key),
      amount: parts.find((part) => part.key === key)?.amount ?? 0,
    })),
    { label: label("none"), amount: parts.find(({ key }) => key === null)?.amount ?? 0 },
  ];
  const sum = [label("total"), formatEuro(total, language)];
  return tableOf(labelAndAmount(label("cluster"), { words, language }), rows, sum);
}

interface LabelledAmount {
  readonly label: string;
  readonly amount: number;
}

function labelAndAmount(
  title: string,
  { words, language }: Pick<ReportSource, "words" | "language">,
): readonly ReportColumn<LabelledAmount>[] {
  return [
    { title, isNumber: false, text: ({ label }) => label },
    {
      title: words.blockLabel("boardBudget", "amount"),
      isNumber: true,
      text: ({ amount }) => formatEuro(amount, language),
    },
  ];
}
