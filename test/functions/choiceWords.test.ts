import { describe, expect, it } from "vitest";
import { choiceLists, type ChoiceListKey } from "../../src/domain/plan/choiceLists";
import * as firstWords from "../../src/i18n/functions/choiceWords";
import * as laterWords from "../../src/i18n/functions/laterChoiceWords";
import { choiceTexts } from "../../src/i18n/workbook/choiceTexts";
import { allWordings } from "../../src/i18n/workbook/wording";
import { choiceFromCell } from "../../src/functions/cells/choiceFromCell";
import { causeCountFromCell } from "../../src/functions/cells/causeCountFromCell";
import { yesNoFromCell } from "../../src/functions/cells/yesNoFromCell";

const words = { ...firstWords, ...laterWords };

const lists: readonly (readonly [ChoiceListKey, Readonly<Record<string, string>>])[] = [
  ["contribution", words.contributionWords],
  ["otherWay", words.otherWayWords],
  ["priorityCluster", words.clusterWords],
  ["cutOffMode", words.cutOffModeWords],
  ["country", words.countryWords],
  ["companySize", words.companySizeWords],
  ["subsidyTheme", words.subsidyThemeWords],
  ["gender", words.genderWords],
  ["formality", words.formalityWords],
  ["sessionStatus", words.sessionStatusWords],
  ["enrolmentStatus", words.enrolmentStatusWords],
];

describe("words of picklists", () => {
  it.each(lists)("of %s are understood as the workbook writes them, in every language", (list, functionWords) => {
    const read = choiceFromCell(functionWords);
    const texts = choiceTexts[list].words as Readonly<Record<string, Parameters<typeof allWordings>[0]>>;
    for (const key of choiceLists[list].keys) {
      const wording = texts[key];
      if (wording === undefined) throw new Error(`No word for ${key}`);
      for (const word of allWordings(wording)) expect(read(` ${word.toUpperCase()} `), word).toBe(key);
    }
  });

  it.each([
    ["ja", true],
    ["Nee", false],
    ["yes", true],
    ["NON", false],
    [true, true],
    [0, false],
  ])("%s means %s", (cell, value) => {
    expect(yesNoFromCell(cell)).toBe(value);
  });

  it.each([
    [3, 3],
    ["2", 2],
    ["afspraken; middelen", 2],
    ["afspraken;", 1],
  ])("%s counts %i causes", (cell, count) => {
    expect(causeCountFromCell(cell)).toBe(count);
  });
});
