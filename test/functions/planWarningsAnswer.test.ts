import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/actions/examplePlan/examplePlan";
import { planWarnings } from "../../src/domain/warnings/planWarnings";
import { languages } from "../../src/i18n/language";
import { warningSentence } from "../../src/i18n/warnings/warningSentence";
import { aCall } from "./aCall";
import { planTables } from "./planTables";

describe("OPL.WAARSCHUWINGEN", () => {
  it.each(languages)("gives every warning of the plan in the language of the workbook: %s", async (language) => {
    const plan = examplePlan({ planYear: 2027, country: "BE+NL", language });
    const answer = await aCall("WAARSCHUWINGEN", planTables(plan, language));
    const expected = planWarnings(plan).map((warning) => [
      warning.code,
      warning.place.row ?? "",
      warningSentence(warning, language),
    ]);
    expect(answer.map(([code, _severity, _table, row, _column, sentence]) => [code, row, sentence])).toEqual(expected);
    expect(answer.length).toBeGreaterThan(3);
  });

  it("takes the pairs as one list too, as Excel hands over a repeating argument", async () => {
    const tables = planTables(examplePlan({ planYear: 2027, country: "BE", language: "nl-NL" }), "nl-NL");
    expect(await aCall("WAARSCHUWINGEN", [tables, { address: "Blad1!A1" }])).toEqual(
      await aCall("WAARSCHUWINGEN", tables),
    );
  });

  it("refuses what is no table of the plan, and names without a table", async () => {
    expect(await aCall("WAARSCHUWINGEN", ["Koffie", [["ID"], [1]]])).toEqual([
      ["#VALUE! “Koffie” is geen tabel van het plan."],
    ]);
    expect(await aCall("WAARSCHUWINGEN", ["Behoeften"])).toEqual([
      ["#VALUE! Geef telkens de naam van een tabel en de hele tabel."],
    ]);
  });
});
