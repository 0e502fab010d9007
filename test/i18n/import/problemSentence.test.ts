import { describe, expect, it } from "vitest";
import type { ProblemFacts } from "../../../src/i18n/import/problemFacts";
import { problemSentence } from "../../../src/i18n/import/problemSentence";
import { languages } from "../../../src/i18n/language";

const examples: { readonly [C in keyof ProblemFacts]: ProblemFacts[C] } = {
  emptyFile: {},
  headerOnly: {},
  notATable: { what: "pdf" },
  damagedWorkbook: {},
  unclosedQuote: {},
  tooManyCells: { cells: 40, headers: 3 },
  tooFewCells: { cells: 2, headers: 3 },
  doubleHeader: { header: "Naam" },
  oddCharacters: { found: "ZoÃ«" },
  specialColumn: { header: "Ras", category: "origin" },
  missingColumn: { field: "name" },
  emptyRequired: { field: "id" },
  notADate: { found: "morgen" },
  notANumber: { found: "veel" },
  notYesNo: { found: "soms" },
  unknownWord: { found: "iets" },
  outOfBounds: { found: "30", min: 0, max: 24 },
  doubleId: { id: "M-7", firstRow: 2 },
  unknownEmployee: { id: "M-99" },
  formulaText: { found: "=1+1" },
  assumedDays: { days: 3 },
  endBeforeStart: { start: "2027-02-01", end: "2027-01-01" },
};

describe.each(languages)("problemSentence in %s", (language) => {
  it.each(Object.keys(examples) as (keyof ProblemFacts)[])("%s: a whole sentence with its facts", (code) => {
    const sentence = problemSentence(
      { code, facts: examples[code] } as Parameters<typeof problemSentence>[0],
      language,
    );
    expect(sentence).toMatch(/^\P{Ll}.*[.]$/u);
    expect(sentence).not.toMatch(/undefined|\[object/);
    for (const fact of Object.values(examples[code]).filter(
      (value) => typeof value === "number" || /[=Ã7-]/.test(String(value)),
    ))
      expect(sentence).toContain(String(fact));
  });
});

it("uses the words of Flanders where they differ", () => {
  const problem = { code: "specialColumn", facts: { header: "INSZ", category: "nationalNumber" } } as const;
  expect(problemSentence(problem, "nl-BE")).toContain("rijksregisternummer");
  expect(problemSentence(problem, "nl-NL")).toContain("burgerservicenummer");
});
