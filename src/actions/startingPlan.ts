import { legalParameter } from "../domain/calculations/legalParameter";
import { planDeadline } from "../domain/calculations/planDeadlines";
import { publicHolidays, type HolidayName } from "../domain/calculations/publicHolidays";
import { startingLegalParameters } from "../domain/calculations/startingLegalParameters";
import { choiceLists } from "../domain/plan/choiceLists";
import type { Plan } from "../domain/plan/plan";
import { planRecords, type RecordKey } from "../domain/plan/planRecords";
import type { IsoDate } from "../domain/plan/units";
import { holidayWords } from "../i18n/functions/holidayWords";
import type { Language } from "../i18n/language";
import { criteriaTexts } from "../i18n/workbook/starting/criteriaTexts";
import { cultureStatements } from "../i18n/workbook/starting/cultureStatements";
import { startingRequirements, type StartingRequirement } from "../i18n/workbook/starting/requirementTexts";
import { roleTasks } from "../i18n/workbook/starting/roleTasks";
import { stepCriteria } from "../i18n/workbook/starting/stepCriteria";
import { visionQuestions } from "../i18n/workbook/starting/visionQuestions";
import { wordingIn, type Wording } from "../i18n/workbook/wording";
import { benchmarkRows } from "./benchmarkRows";
import { legalParameterRows } from "./legalParameterRows";
import type { StartingOptions } from "./startingOptions";
import { startingOrganisation } from "./startingOrganisation";
import { startingRows } from "./startingRows";

/** An empty plan with what the guides give every plan: steps, questions, statements, criteria, rule topics, tasks, requirements, holidays and legal amounts. */
export function startingPlan(options: StartingOptions): Plan {
  const empty = Object.fromEntries(
    (Object.keys(planRecords) as RecordKey[]).map((key) => [key, []]),
  ) as unknown as Plan;
  const say = (wording: Wording) => wordingIn(wording, options.language);
  return {
    ...empty,
    organisation: startingOrganisation(options),
    ...guideRows(say),
    ...countryRows(options, say),
    scenarios: startingRows(
      "scenarios",
      choiceLists.scenario.keys.map((scenario) => ({ scenario, active: scenario === "proposed" })),
    ),
  };
}

function guideRows(say: (wording: Wording) => string) {
  return {
    steps: startingRows(
      "steps",
      stepCriteria.map(({ step, criterion }) => ({ step, criterion: say(criterion), met: false })),
    ),
    visionAnswers: startingRows(
      "visionAnswers",
      visionQuestions.map(({ category, question }) => ({ category, question: say(question) })),
    ),
    cultureScan: startingRows(
      "cultureScan",
      cultureStatements.map((statement) => ({ statement: say(statement) })),
    ),
    criteria: startingRows(
      "criteria",
      criteriaTexts.map(({ name, weight, explanation }) => ({
        name: say(name),
        weight,
        explanation: say(explanation),
      })),
    ),
    rules: startingRows(
      "rules",
      choiceLists.ruleTopic.keys.map((topic) => ({ topic })),
    ),
    roles: startingRows(
      "roles",
      roleTasks.map(({ task, letters }) => ({ task: say(task), ...letters })),
    ),
  };
}

function countryRows({ country, planYear, language }: StartingOptions, say: (wording: Wording) => string) {
  const applies = (own: "BE" | "NL") => country === "BE+NL" || country === own;
  return {
    holidays: startingRows(
      "holidays",
      publicHolidays(planYear, country).map(({ date, name, country: own, free }) => ({
        date,
        name: holidayWord(name, language),
        country: own,
        free,
      })),
    ),
    requirements: startingRows(
      "requirements",
      startingRequirements
        .filter((requirement) => applies(requirement.country))
        .map(({ country: own, requirement, source, due }) => ({
          country: own,
          requirement: say(requirement),
          source,
          due: dueIn(planYear, due),
          status: "open" as const,
        })),
    ),
    legalParameters: legalParameterRows(country, language),
    benchmarks: benchmarkRows(country, language),
  };
}

/** The day on which a requirement is due in the plan year; `null` when it has none. */
function dueIn(year: number, due: StartingRequirement["due"]): IsoDate | null {
  if (due === null) return null;
  if (typeof due !== "string") return planDeadline(year, due[0] * 100 + due[1]);
  const parameter = legalParameter(startingLegalParameters, due, `${year}-01-01`);
  return parameter === null ? null : planDeadline(year, parameter.value);
}

/** The words stand as Dutch, English and French in one text, because functions compare all of them. */
function holidayWord(name: HolidayName, language: Language): string {
  const [dutch = name, english = dutch, french = dutch] = holidayWords[name].split(";");
  return language === "en" ? english : language === "fr" ? french : dutch;
}
