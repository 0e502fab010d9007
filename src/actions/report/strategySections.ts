import { choiceLists } from "../../domain/plan/choiceLists";
import { smallestShownGroup } from "../../domain/calculations/representationRatio";
import { targetGroupMembers } from "../../domain/warnings/targetGroupMembers";
import { textsIn } from "../../i18n/language";
import { reportTexts } from "../../i18n/pane/reportTexts";
import type { ReportPart, ReportSection } from "./report";
import type { ReportSource } from "./reportSource";
import { fieldColumn, fieldColumns, missing, tableOf, tableOrMissing, type ReportColumn } from "./reportTables";

type Shorten = (text: string) => string;

/** The strategic plan: why and how, goals, for whom, what is needed and by which projects (S1.3 to S1.13). */
export function strategySections(source: ReportSource, shorten: Shorten): readonly ReportSection[] {
  const { plan, words, language } = source;
  const texts = textsIn(reportTexts, language);
  const { termFrom, termTo } = plan.organisation;
  const section = (heading: string, ...parts: readonly ReportPart[]) => ({ heading, level: 2, parts }) as const;
  return [
    { heading: texts.strategic(termFrom, termTo), level: 1, parts: [] },
    section(words.sheet("vision").title, ...visionParts(source, shorten)),
    section(texts.fit, fitPart(source)),
    section(words.tableTitle("goals"), goalsPart(source)),
    section(words.tableTitle("learningGoals"), learningGoalsPart(source)),
    section(words.tableTitle("targetGroups"), targetGroupsPart(source)),
    section(texts.needs, needsPart(source)),
    section(words.tableTitle("projects"), projectsPart(source)),
  ];
}

function visionParts(source: ReportSource, shorten: Shorten): readonly ReportPart[] {
  const { plan, words, language } = source;
  const asked = plan.visionAnswers.filter(({ category }) => category !== "fit");
  if (asked.length === 0) return [missing(source, "visionAnswers", words.tableTitle("visionAnswers"))];
  return asked.map(({ question, answer }) => {
    const lead = question ?? "";
    if (answer !== null) return { kind: "text", lead, text: shorten(answer) };
    return missing(source, "visionAnswers", `${textsIn(reportTexts, language).answer}: ${lead}`);
  });
}

function fitPart(source: ReportSource): ReportPart {
  const rows = source.plan.visionAnswers.filter(({ category }) => category === "fit");
  const columns = fieldColumns(source, "visionAnswers", ["question", "evidence", "score", "tension"]);
  return tableOrMissing(source, "visionAnswers", rows, columns);
}

function goalsPart(source: ReportSource): ReportPart {
  const columns = fieldColumns(source, "goals", ["name", "indicator", "baseline", "target", "actual", "deadline"]);
  return tableOrMissing(source, "goals", source.plan.goals, columns);
}

function learningGoalsPart(source: ReportSource): ReportPart {
  const { plan, words } = source;
  const columns = [
    ...fieldColumns(source, "learningGoals", ["name"]),
    fieldColumn(source, "learningGoals", "goalId", words.header("learningGoals", "goalName")),
    ...fieldColumns(source, "learningGoals", ["measure", "successNorm", "actual", "deadline"]),
  ];
  return tableOrMissing(source, "learningGoals", plan.learningGoals, columns);
}

/** A risk group of fewer than five people shows no number. */
function targetGroupsPart(source: ReportSource): ReportPart {
  const { plan, full, fullContext, language, words } = source;
  const members = targetGroupMembers(full, fullContext);
  const count: ReportColumn<(typeof plan.targetGroups)[number]> = {
    title: words.header("targetGroups", "members"),
    isNumber: true,
    text: ({ id, filter }) => {
      const number = members.get(id)?.length;
      if (number === undefined) return "";
      const isHidden = filter === "riskGroup" && number < smallestShownGroup;
      return isHidden ? textsIn(reportTexts, language).group(smallestShownGroup) : String(number);
    },
  };
  const columns = [...fieldColumns(source, "targetGroups", ["name", "filter", "filterValue"]), count];
  return tableOrMissing(source, "targetGroups", plan.targetGroups, columns);
}

/** Counts only: a need of one person is nobody else's business. */
function needsPart(source: ReportSource): ReportPart {
  const { plan, words, language } = source;
  if (plan.needs.length === 0) return missing(source, "needs", words.tableTitle("needs"));
  const { total } = textsIn(reportTexts, language);
  type Level = (typeof choiceLists.needLevel.keys)[number];
  const count = (level: Level | null, isCounted: (need: (typeof plan.needs)[number]) => boolean) =>
    String(plan.needs.filter((need) => (level === null || need.level === level) && isCounted(need)).length);
  const columns: readonly ReportColumn<Level | null>[] = [
    {
      title: words.header("needs", "level"),
      isNumber: false,
      text: (level) => (level === null ? total : words.word("needLevel", level)),
    },
    ...choiceLists.needStatus.keys.map((status) => ({
      title: words.word("needStatus", status),
      isNumber: true,
      text: (level: Level | null) => count(level, (need) => need.status === status),
    })),
    { title: total, isNumber: true, text: (level) => count(level, () => true) },
  ];
  return { ...tableOf(columns, [...choiceLists.needLevel.keys, null]), hasTotal: true };
}

function projectsPart(source: ReportSource): ReportPart {
  const columns = fieldColumns(source, "projects", ["name", "type", "result", "start", "end", "budget", "progress"]);
  return tableOrMissing(source, "projects", source.plan.projects, columns);
}
