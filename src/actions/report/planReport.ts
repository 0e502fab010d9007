import type { Plan } from "../../domain/plan/plan";
import type { IsoDate } from "../../domain/plan/units";
import { formatDate } from "../../i18n/formats";
import { textsIn, type Language } from "../../i18n/language";
import { reportTexts } from "../../i18n/pane/reportTexts";
import { proseWithin } from "./proseWithin";
import type { Report } from "./report";
import { reportSource, type ReportSource } from "./reportSource";
import { strategySections } from "./strategySections";
import { yearSections } from "./yearSections";

/** The strategic plan and the year plan as one document of short sections, without names of people, on the day it is made (S1.39, feature 92). */
export function planReport(
  plan: Plan,
  sheetNames: ReportSource["sheetNames"],
  language: Language,
  today: IsoDate,
): Report {
  const source = reportSource(plan, sheetNames, language);
  const texts = textsIn(reportTexts, language);
  const { visionAnswers, rules, organisation } = source.plan;
  const shorten = proseWithin(
    [...visionAnswers.map(({ answer }) => answer), ...rules.map(({ text }) => text)].filter((text) => text !== null),
  );
  return {
    title: texts.title(organisation.planYear),
    subtitle: texts.made(organisation.name, formatDate(today, language)),
    language,
    sections: [...strategySections(source, shorten), ...yearSections(source, shorten)],
  };
}
