import { planContentCheck, planContentItems, type PlanContentItem } from "../../domain/calculations/planContentCheck";
import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { belgianPlanContent, planContentPlaces } from "../../domain/warnings/belgianPlanContent";
import { formatDate } from "../../i18n/formats";
import { textsIn, type Language } from "../../i18n/language";
import { legalReportTexts } from "../../i18n/pane/legalReportTexts";
import { reportTexts } from "../../i18n/pane/reportTexts";
import { bottleneckPart, classifiedParts } from "./legalTrainingParts";
import { companyPart, consultationPart, contributionParts, evaluationParts } from "./legalCompanyParts";
import { genderPart, riskGroupsPart } from "./legalGroupParts";
import type { Report, ReportPart, ReportSection } from "./report";
import { reportSource, type ReportSource } from "./reportSource";

/**
 * The training plan as the Belgian law of 3 October 2022 wants it, part by part in its order, with what is not there yet said in its place
 * (domain 2.1, F-C5). Groups of fewer than five people show no figures and nobody is named.
 */
export function legalReport(
  plan: Plan,
  sheetNames: ReportSource["sheetNames"],
  language: Language,
  today: IsoDate,
): Report {
  const source = reportSource(plan, sheetNames, language);
  const texts = textsIn(legalReportTexts, language);
  const { name, planYear } = source.plan.organisation;
  return {
    title: texts.title(planYear),
    subtitle: textsIn(reportTexts, language).made(name, formatDate(today, language)),
    language,
    sections: partsByLaw(source)
      .filter(({ parts }) => parts.length > 0)
      .map(({ heading, parts }, index) => ({ heading: `${index + 1}. ${heading}`, level: 1, parts })),
  };
}

type Part = Pick<ReportSection, "heading" | "parts">;

function partsByLaw(source: ReportSource): readonly Part[] {
  const { words, language } = source;
  const texts = textsIn(legalReportTexts, language);
  const present = source.fullContext.result(belgianPlanContent);
  const label = (key: string) => words.blockLabel("planCheck", key);
  const part = (heading: string, parts: readonly ReportPart[], ...items: readonly PlanContentItem[]): Part => {
    const absent = items.filter((item) => !present[item]);
    return { heading, parts: [...parts, ...absent.map((item) => toDoPart(item, source))] };
  };
  return [
    part(texts.company, [statePart(present, source), companyPart(source)]),
    part(label("formal"), classifiedParts("formal", source), "formal", "targetGroupPerTraining"),
    part(label("informal"), classifiedParts("informal", source), "informal"),
    part(texts.initial, classifiedParts("initial", source)),
    part(label("contributionToRight"), contributionParts(source), "contributionToRight"),
    part(texts.riskGroups, [riskGroupsPart(source)], "over50", "disability", "foreignOrigin"),
    part(label("bottleneckJobs"), bottleneckPart(source), "bottleneckJobs"),
    part(label("gender"), genderPart(source), "gender"),
    part(label("evaluation"), evaluationParts(source), "evaluation"),
    part(texts.consultation, [consultationPart(source)]),
  ];
}

function statePart(present: ReturnType<typeof belgianPlanContent>, { words, language }: ReportSource): ReportPart {
  const texts = textsIn(legalReportTexts, language);
  const { done } = planContentCheck(present);
  const all = planContentItems.length;
  const verdict = words.blockLabel("planCheck", done === all ? "ready" : "notReady");
  return { kind: "text", text: `${texts.state(done, all, verdict)} ${texts.notice}` };
}

function toDoPart(item: PlanContentItem, { words, language, sheetNames }: ReportSource): ReportPart {
  const sheet = sheetNames[planContentPlaces[item].table];
  const [what, toDo] = [words.blockLabel("planCheck", item), words.blockLabel("planCheck", `${item}ToDo`)];
  return { kind: "missing", text: textsIn(legalReportTexts, language).toDo(what, toDo, sheet) };
}
