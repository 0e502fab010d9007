import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellFromField } from "../../../src/blueprint/cells/cellFromField";
import { fieldFromCell } from "../../../src/blueprint/cells/fieldFromCell";
import type { Field } from "../../../src/domain/plan/field";
import { targetGroups } from "../../../src/domain/plan/records/targetGroups";
import { languages } from "../../../src/i18n/language";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";

const texts = workbookTextsIn("nl-NL");
/** A department, job title or risk group, as another choice of the row says. */
const targetGroup: Field = targetGroups.filterValue;
const read = (field: Field, cell: string | number | boolean) => {
  const reading = fieldFromCell(field, cell, texts);
  return reading.ok ? reading.value : reading.problem;
};

describe("reading a cell", () => {
  it.each([
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["1.234.567", 1234567],
    ["12,5", 12.5],
    ["€ 40", 40],
    ["€ 1.250,-", 1250],
    ["40,\u2013", 40],
    ["1,234", "ambiguous"],
    ["1.234", "ambiguous"],
    ["1,23.45", "notNumber"],
    ["twaalf", "notNumber"],
    ["#N/A", "errorValue"],
    ["", null],
  ])("reads the number %j as %j", (cell, value) => expect(read({ kind: "number" }, cell)).toBe(value));

  it.each([
    [46_447, "2027-03-01"],
    ["2027-03-31", "2027-03-31"],
    ["31-3-2027", "2027-03-31"],
    ["3/31/2027", "2027-03-31"],
    ["05/05/2027", "2027-05-05"],
    ["03/04/2027", "ambiguous"],
    ["2027-02-29", "notDate"],
    [-1, "notDate"],
  ])("reads the date %j as %j", (cell, value) => expect(read({ kind: "date" }, cell)).toBe(value));

  it.each<[Field, string | number | boolean, unknown]>([
    [{ kind: "euro" }, 1.005, 101],
    [{ kind: "percent", max: 1 }, "21%", 0.21],
    [{ kind: "percent", max: 1 }, 21, "outOfRange"],
    [{ kind: "euro" }, 1e13, "outOfRange"],
    [{ kind: "hours" }, -1e308, "outOfRange"],
    [{ kind: "number" }, "99999999999999", "outOfRange"],
    [{ kind: "hours" }, "7:36", 456],
    [{ kind: "hours" }, 7.6, 456],
    [{ kind: "time" }, 0.375, 540],
    [{ kind: "time" }, "9u30", 570],
    [{ kind: "time" }, 9, "notTime"],
    [{ kind: "yearMonth" }, "3-2027", "2027-03"],
    [{ kind: "yearMonth" }, 46_460, "2027-03"],
    [{ kind: "yesNo" }, "oui", true],
    [{ kind: "yesNo" }, false, false],
    [{ kind: "yesNo" }, "misschien", "notYesNo"],
    [{ kind: "choice", list: "needLevel" }, "équipe", "team"],
    [{ kind: "choice", list: "needLevel" }, "afdeling", "unknownChoice"],
    [{ kind: "choice", list: "department" }, "Magazijn", "Magazijn"],
    [targetGroup, "50-plus", "over50"],
    [targetGroup, "Plus de 50 ans", "over50"],
    [targetGroup, "over50", "over50"],
    [targetGroup, "Magazijn", "Magazijn"],
    [{ kind: "references", to: "needs" }, "B-001; B-002", ["B-001", "B-002"]],
    [{ kind: "number", whole: true }, 1.5, "notWhole"],
  ])("reads %j from %j as %j", (field, cell, value) => expect(read(field, cell)).toEqual(value));

  it("gives back every value that was written, in every language", () => {
    const day = fc.date({ min: new Date("1901-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    const values: fc.Arbitrary<[Field, string | number | boolean | readonly string[]]> = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }).map((cents): [Field, number] => [{ kind: "euro" }, cents]),
      fc.integer({ min: 0, max: 60_000 }).map((minutes): [Field, number] => [{ kind: "hours" }, minutes]),
      fc.integer({ min: 0, max: 1440 }).map((minutes): [Field, number] => [{ kind: "time" }, minutes]),
      day.map((date): [Field, string] => [{ kind: "date" }, date.toISOString().slice(0, 10)]),
      fc.boolean().map((value): [Field, boolean] => [{ kind: "yesNo" }, value]),
      fc
        .constantFrom("a", "b", "c", "d")
        .map((key): [Field, string] => [{ kind: "choice", list: "priorityCluster" }, key]),
      fc.constantFrom("over50", "disability", "Magazijn").map((value): [Field, string] => [targetGroup, value]),
      fc
        .subarray(["agreements", "tools", "process"])
        .map((keys): [Field, string[]] => [{ kind: "choices", list: "otherCause" }, keys]),
    );
    fc.assert(
      fc.property(values, fc.constantFrom(...languages), ([field, value], language) => {
        const own = workbookTextsIn(language);
        expect(fieldFromCell(field, cellFromField(field, value, own), own)).toEqual({ ok: true, value });
      }),
    );
  });
});
