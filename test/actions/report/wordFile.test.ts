import { describe, expect, it } from "vitest";
import { legalReport } from "../../../src/actions/report/legalReport";
import { planReport } from "../../../src/actions/report/planReport";
import type { Report } from "../../../src/actions/report/report";
import { wordFile } from "../../../src/actions/report/wordFile";
import { schemaErrors, schemaTests } from "../../host/files/schemaValidator";
import { wordTests, wordText } from "../../libreOffice/wordText";
import { aPlan } from "../../builders/aPlan";
import { madeOn, sheetNames, theExample } from "./aReport";

/** LibreOffice starts: longer than other tests may take. */
const patience = 120_000;

const hostile = `<w:t>"A & B"</w:t> ]]> &amp; \u0000\u0008\uFFFE\uD800 =1+1 <script>alert(1)</script>`;
const withMarkup: Report = {
  title: hostile,
  subtitle: "Eerste regel\r\nTweede regel",
  language: "nl-NL",
  sections: [
    {
      heading: hostile,
      level: 1,
      parts: [
        { kind: "text", lead: hostile, text: hostile },
        { kind: "missing", text: hostile },
        {
          kind: "table",
          header: [{ title: hostile, isNumber: false }],
          rows: [[hostile], ["=1+1"]],
          hasTotal: true,
        },
      ],
    },
  ],
};

describe.skipIf(schemaTests.skipped)("a document for Word against Microsoft's Open XML schema", () => {
  it.each([
    ["the plan", planReport(theExample("nl-NL"), sheetNames, "nl-NL", madeOn)],
    ["the plan by the law", legalReport(theExample("fr"), sheetNames, "fr", madeOn)],
    ["an empty plan", planReport(aPlan(), sheetNames, "en", madeOn)],
    ["a text that looks like markup", withMarkup],
  ])("has no error: %s", async (_name, report) => {
    expect(schemaErrors(await wordFile(report), "docx")).toEqual([]);
  });
});

describe.skipIf(wordTests.skipped)("a document for Word, opened by LibreOffice", () => {
  it(
    "keeps text that looks like markup or a formula as text, and line ends as line breaks",
    async () => {
      const lines = wordText(await wordFile(withMarkup));
      const shown = lines.filter((line) => line.includes("<script>alert(1)</script>"));
      expect(shown).toHaveLength(6);
      for (const line of shown) expect(line).toContain('<w:t>"A & B"</w:t> ]]> &amp;');
      expect(lines).toContain("=1+1");
      expect(lines.join("\n")).toContain("Eerste regel\nTweede regel");
    },
    patience,
  );
});
