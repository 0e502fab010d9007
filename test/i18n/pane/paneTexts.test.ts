import { expect, it } from "vitest";
import { languages, textsIn, type Texts } from "../../../src/i18n/language";
import { cellProblemTexts } from "../../../src/i18n/pane/cellProblemTexts";
import { cultureScanTexts } from "../../../src/i18n/pane/cultureScanTexts";
import { departmentsTexts } from "../../../src/i18n/pane/departmentsTexts";
import { doubleNeedTexts } from "../../../src/i18n/pane/doubleNeedTexts";
import { fieldworkTexts } from "../../../src/i18n/pane/fieldworkTexts";
import { needsTexts } from "../../../src/i18n/pane/needsTexts";
import { stakeholdersTexts } from "../../../src/i18n/pane/stakeholdersTexts";
import { visionAnswersTexts } from "../../../src/i18n/pane/visionAnswersTexts";
import { commandTexts } from "../../../src/i18n/pane/commandTexts";
import { homeTexts } from "../../../src/i18n/pane/homeTexts";
import { importTexts } from "../../../src/i18n/pane/importTexts";
import { moreTexts } from "../../../src/i18n/pane/moreTexts";
import { namelessTexts } from "../../../src/i18n/pane/namelessTexts";
import { needTexts } from "../../../src/i18n/pane/needTexts";
import { nextActionTexts } from "../../../src/i18n/pane/nextActionTexts";
import { nextYearTexts } from "../../../src/i18n/pane/nextYearTexts";
import { planFileTexts } from "../../../src/i18n/pane/planFileTexts";
import { problemTexts } from "../../../src/i18n/pane/problemTexts";
import { questionTexts } from "../../../src/i18n/pane/questionTexts";
import { shellTexts } from "../../../src/i18n/pane/shellTexts";
import { startTexts } from "../../../src/i18n/pane/startTexts";
import { stepNames } from "../../../src/i18n/pane/stepNames";
import { stepTexts } from "../../../src/i18n/pane/stepTexts";
import { warningTexts } from "../../../src/i18n/pane/warningTexts";

const sets: Readonly<Record<string, Texts<object>>> = {
  cellProblemTexts,
  cultureScanTexts,
  departmentsTexts,
  doubleNeedTexts,
  fieldworkTexts,
  needsTexts,
  stakeholdersTexts,
  visionAnswersTexts,
  commandTexts,
  homeTexts,
  importTexts,
  moreTexts,
  namelessTexts,
  needTexts,
  nextActionTexts,
  nextYearTexts,
  planFileTexts,
  problemTexts,
  questionTexts,
  shellTexts,
  startTexts,
  stepNames,
  stepTexts,
  warningTexts,
};

/** Every sentence of a set with its path; a sentence with facts is said with 3 and with "X". */
function sentences(texts: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    if (typeof value === "function")
      return [[at, String((value as (...facts: unknown[]) => string)(3, "X", "Y"))] as const];
    return typeof value === "object" && value !== null ? sentences(value, at) : [[at, String(value)] as const];
  });
}

it.each(Object.entries(sets))("%s says everything in every language, without a forgotten fact", (_name, texts) => {
  for (const language of languages) {
    for (const [path, sentence] of sentences(textsIn(texts, language))) {
      expect(sentence.trim(), `${language}${path}`).not.toBe("");
      expect(sentence, `${language}${path}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});

it.each(Object.entries(sets))("%s has the same sentences in English and French as in Dutch", (_name, texts) => {
  const paths = (of: object) => sentences(of).map(([path]) => path);
  expect(paths(texts.en)).toEqual(paths(texts.nl));
  expect(paths(texts.fr)).toEqual(paths(texts.nl));
});

it("uses the apostrophe and the space before a colon as French does", () => {
  for (const texts of Object.values(sets)) {
    for (const [path, sentence] of sentences(texts.fr)) {
      expect(sentence, path).not.toMatch(/[a-z]'[a-z]/i);
      expect(sentence, path).not.toMatch(/[a-zé][:?!;](\s|$)/);
    }
  }
});
