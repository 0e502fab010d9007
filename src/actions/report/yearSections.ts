import { textsIn } from "../../i18n/language";
import { formatNumber, formatPercent, formatWholeEuro } from "../../i18n/formats";
import { figuresText } from "../../i18n/pane/summaryText";
import { reportTexts } from "../../i18n/pane/reportTexts";
import { planSummary } from "../share/planSummary";
import { supplierSpend } from "../suppliers/supplierSpend";
import { boardDecisionPart, evaluationPart } from "./closingParts";
import { clustersPart, ladderPart, trainingsPart } from "./moneyParts";
import type { ReportPart, ReportSection } from "./report";
import type { ReportSource } from "./reportSource";
import { fieldColumns, missing, tableOf, tableOrMissing, type ReportColumn } from "./reportTables";
import { sessionsPart } from "./sessionsPart";
import { choiceText } from "./valueText";

/** The year plan: what is done, at which cost, when, with whom, by which rules and how it is judged (S1.29 to S1.37). */
export function yearSections(source: ReportSource, shorten: (text: string) => string): readonly ReportSection[] {
  const { plan, words, language } = source;
  const section = (heading: string, ...parts: readonly ReportPart[]) => ({ heading, level: 2, parts }) as const;
  const summary = figuresText(planSummary(plan), language);
  return [
    {
      heading: textsIn(reportTexts, language).annual(plan.organisation.planYear),
      level: 1,
      parts: [{ kind: "text", text: summary }],
    },
    section(words.tableTitle("trainings"), trainingsPart(source)),
    section(words.blockTitle("boardBudget"), ladderPart(source), clustersPart(source)),
    section(words.tableTitle("sessions"), sessionsPart(source)),
    section(words.tableTitle("suppliers"), ...suppliersParts(source)),
    section(words.sheet("roles").title, rolesPart(source)),
    section(words.tableTitle("rules"), ...rulesParts(source, shorten)),
    section(words.blockTitle("boardEvaluation"), evaluationPart(source)),
    section(words.blockTitle("boardDecision"), boardDecisionPart(source)),
  ];
}

function suppliersParts(source: ReportSource): readonly ReportPart[] {
  const { plan, words, language } = source;
  const { shares, total, index, outsideContract } = supplierSpend(plan);
  if (index === null) return [missing(source, "expenses", words.tableTitle("expenses"))];
  type Share = (typeof shares)[number];
  const column = (field: "name" | "spent" | "share", text: ReportColumn<Share>["text"]) => ({
    title: words.header("suppliers", field),
    isNumber: field !== "name",
    text,
  });
  const columns = [
    column("name", ({ name }) => name),
    column("spent", ({ spend }) => formatWholeEuro(spend, language)),
    column("share", ({ share }) => formatPercent(share, language)),
  ];
  const outside = formatPercent(outsideContract ?? 0, language);
  const text = textsIn(reportTexts, language).spent(
    formatWholeEuro(total, language),
    formatNumber(index, language),
    outside,
  );
  return [{ kind: "text", text }, tableOf(columns, shares)];
}

function rolesPart(source: ReportSource): ReportPart {
  const parties = ["hr", "board", "manager", "employee", "finance", "worksCouncil", "external"] as const;
  return tableOrMissing(source, "roles", source.plan.roles, fieldColumns(source, "roles", ["task", ...parties]));
}

function rulesParts(source: ReportSource, shorten: (text: string) => string): readonly ReportPart[] {
  const { plan, words, language } = source;
  if (plan.rules.length === 0) return [missing(source, "rules", words.tableTitle("rules"))];
  return plan.rules.map(({ topic, text }) => {
    const lead = topic === null ? "" : choiceText("ruleTopic", topic, source);
    return text === null
      ? missing(source, "rules", lead)
      : { kind: "text", lead: textsIn(reportTexts, language).topic(lead), text: shorten(text) };
  });
}
