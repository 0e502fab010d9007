import { describe, expect, it } from "vitest";
import type { Warning, WarningCode } from "../../../src/domain/warnings/warning";
import type { WarningFacts } from "../../../src/domain/warnings/warningFacts";
import { warningCodes } from "../../../src/domain/warnings/warningRules";
import { languages, type Language } from "../../../src/i18n/language";
import { warningSentence, warningTitle } from "../../../src/i18n/warnings/warningSentence";
import { warningSamples } from "../../builders/warningSamples";

const place = { table: "needs", row: null, field: null } as const;

function sentence<C extends WarningCode>(code: C, language: Language, facts: WarningFacts[C] = warningSamples[code]) {
  const warning: Warning<C> = { code, severity: "attention", place, facts };
  return warningSentence(warning, language).replaceAll("\u00a0", " ");
}

describe("every warning", () => {
  it.each(languages)("says what is wrong and what to do in %s", (language) => {
    for (const code of warningCodes) {
      const text = sentence(code, language);
      expect(text, code).toMatch(/^\S.*[.?]$/u);
      expect(text.length, code).toBeGreaterThan(30);
      expect(text.length, code).toBeLessThan(360);
      expect(text, code).not.toMatch(/undefined|\bnull\b|NaN|Infinity|\[object|=>|\$\{| {2}|\(\)/u);
    }
  });

  it("is translated: no language repeats another's sentence", () => {
    for (const code of warningCodes) {
      const texts = (["nl-NL", "en", "fr"] as const).map((language) => sentence(code, language));
      expect(new Set(texts).size, code).toBe(3);
    }
  });

  it("names what it is about in every language", () => {
    for (const code of warningCodes) {
      for (const [key, value] of Object.entries(warningSamples[code])) {
        const isName = typeof value === "string" && ["name", "title", "jobTitle", "task", "supplier"].includes(key);
        if (isName) for (const language of languages) expect(sentence(code, language), code).toContain(value);
      }
    }
  });
});

describe("amounts, days, shares and choices", () => {
  it("are written as each language does", () => {
    expect(sentence("W-BUD-02", "nl-BE")).toBe(
      "De verplichte opleidingen kosten samen € 4.000,00, het toegekende budget is € 3.500,00. Deze opleidingen kunnen niet vervallen: vraag € 500,00 extra budget aan.",
    );
    expect(sentence("W-BUD-02", "fr")).toBe(
      "Les formations obligatoires coûtent ensemble 4 000,00 €, pour un budget alloué de 3 500,00 €. Elles ne peuvent pas être supprimées : demandez 500,00 € de budget en plus.",
    );
    expect(sentence("W-KAL-07", "en")).toBe(
      "Certificate “VCA” of Bo Peeters ends on 20 Mar 2027, 25 days before the session of 14 Apr 2027. Plan the renewal earlier.",
    );
    expect(sentence("W-KAL-08", "nl-NL")).toContain("3 van de 10 mensen van team ‘Montage’ in opleiding: 30%");
  });

  it("use the words of Flanders where they differ", () => {
    expect(sentence("W-KAL-07", "nl-NL")).toMatch(/^Certificaat/u);
    expect(sentence("W-KAL-07", "nl-BE")).toMatch(/^Attest/u);
    expect(sentence("W-PER-01", "nl-NL")).toContain("6 fte");
    expect(sentence("W-PER-01", "nl-BE")).toContain("6 VTE");
    expect([sentence("W-LEV-03", "nl-NL"), sentence("W-LEV-03", "nl-BE")]).toEqual([
      expect.stringContaining("ingekocht"),
      expect.stringContaining("aangekocht"),
    ]);
  });

  it("use no Flemish where only the Netherlands read", () => {
    const all = warningCodes.map((code) => sentence(code, "nl-NL")).join(" ");
    expect(all).not.toMatch(/\bvoorzien?\b|\bduid\b|\blangs\b|\baankope?n?\b/iu);
  });

  it("leave days and terms of the law to the table of legal parameters", () => {
    const size = { heads: 25, fte: 22, limit: 20, certain: true };
    const old = { ...warningSamples["W-NL-05"], refusal: "tooLongAgo" } as const;
    for (const language of languages) {
      expect(sentence("W-BE-01", language, size)).not.toMatch(/15|31/u);
      expect(sentence("W-NL-05", language, old)).not.toMatch(/vijf|five|cinq|5/u);
      for (const code of ["W-BE-02", "W-BE-03"] as const) expect(warningTitle(code, language)).not.toMatch(/\d/u);
    }
  });

  it("distinguish one from many", () => {
    expect(sentence("W-BE-06", "nl-NL")).toMatch(/^1 medewerker kreeg/u);
    expect(sentence("W-BE-06", "nl-NL", { year: 2027, people: 2 })).toMatch(/^2 medewerkers kregen/u);
    expect(sentence("W-BE-05", "fr")).toContain("1,5 jour de droit");
    expect(sentence("W-BE-05", "en")).toContain("1.5 days of training right");
  });

  it("keep a word that the user added to a list", () => {
    expect(sentence("W-BEH-03", "nl-NL", { channels: ["Ideeënbus"] })).toContain("Ideeënbus");
  });

  it("tell the cases of one code apart", () => {
    expect(sentence("W-BUD-01", "nl-NL")).toContain("afdeling ‘Verkoop’");
    const whole = { ...warningSamples["W-BUD-01"], department: null, cluster: null, costCentre: null };
    expect(sentence("W-BUD-01", "nl-NL", whole)).toMatch(/^Het plan kost/u);
    const travel = { ...warningSamples["W-KAL-01"], from: 765, to: 765, days: 1, travelBuffer: 30 };
    expect(sentence("W-KAL-01", "nl-NL", travel)).toBe(
      "Bo Peeters heeft op 04-03-2027 geen 30 minuten reistijd tussen ‘Excel’ en ‘VCA’: de latere sessie begint om 12:45. Schrijf deze persoon in voor een andere sessie.",
    );
    expect(sentence("W-KAL-02", "nl-BE", { ...travel, resource: "trainer" })).toMatch(
      /^Lesgever ‘Bo Peeters’ heeft op 04-03-2027 geen 30 minuten reistijd/u,
    );
    expect(sentence("W-KAL-01", "en", travel)).toContain(
      "does not have 30 minutes to travel between “Excel” and “VCA”",
    );
    expect(sentence("W-KAL-01", "fr", travel)).toContain("Bo Peeters n’a pas 30 minutes pour le trajet entre");
    expect(sentence("W-KAL-01", "fr")).toContain("Bo Peeters est prévu deux fois le 04/03/2027");
    expect(sentence("W-BUD-09", "nl-NL", { line: "Zaal", sealed: null, now: 100 })).toContain("toegevoegd");
    expect(sentence("W-BUD-09", "nl-NL", { line: "Zaal", sealed: 100, now: null })).toContain("verdwenen");
    expect(sentence("W-BE-02", "nl-NL", { due: "2027-03-15", stage: 0 })).toContain("had er uiterlijk 15-03-2027");
    expect(sentence("W-BE-01", "nl-BE", { heads: 25, fte: null, limit: 20, certain: false })).toContain("mogelijk");
  });
});
