import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { functionTexts } from "../../src/i18n/functions/functionTexts";
import { formulaIndex, formulaTable, type FormulaPlace } from "./formulaIndex";

const calculations = new URL("../../src/domain/calculations/", import.meta.url);
const tests = new URL("./calculations/", import.meta.url);
const files = readdirSync(calculations).filter((name) => name.endsWith(".ts"));
const sourceOf = (file: string) => readFileSync(new URL(`${file}.ts`, calculations), "utf8");

/** The series of formulas of the subject matter: needs, priority, budget, calendar, compliance, evaluation, suppliers, roles, text, consolidation. */
const series: readonly (readonly [string, number])[] = [
  ["N", 4],
  ["P", 3],
  ["B", 14],
  ["K", 11],
  ["C", 10],
  ["E", 7],
  ["L", 2],
  ["R", 1],
  ["T", 1],
  ["X", 4],
];

describe("the index of formulas", () => {
  it("has every formula", () => {
    const numbers = (letter: string) =>
      Object.keys(formulaIndex)
        .filter((code) => code.startsWith(`F-${letter}`))
        .map((code) => parseInt(code.slice(3), 10));
    for (const [letter, last] of series) {
      expect([...new Set(numbers(letter))]).toEqual(Array.from({ length: last }, (_formula, place) => place + 1));
    }
    expect(Object.keys(formulaIndex).filter((code) => /[a-z]$/.test(code))).toEqual([
      "F-B5a",
      "F-B5b",
      "F-B5c",
      "F-C10a",
      "F-C10b",
    ]);
  });

  it.each(Object.entries<FormulaPlace>(formulaIndex))(
    "%s stands where it says, with its code, and is tested",
    (code, { files: places, functions }) => {
      for (const file of places) {
        expect(existsSync(new URL(`${file}.test.ts`, tests)), `test of ${file}`).toBe(true);
      }
      const mentioned = places.some((file) => sourceOf(file).includes(code.replace(/[a-z]$/, "")));
      expect(mentioned, `${code} named in ${places.join(", ")}`).toBe(true);
      for (const id of functions) expect(Object.keys(functionTexts.nl)).toContain(id);
    },
  );

  it("is written as a table for readers", async () => {
    await expect(formulaTable()).toMatchFileSnapshot("./formulaTable.md");
  });

  it("leaves no calculation without a test", () => {
    const typesOnly = ["binaryModel.ts", "costGroup.ts", "highsModel.ts"];
    const untested = files.filter(
      (name) => !typesOnly.includes(name) && !existsSync(new URL(name.replace(".ts", ".test.ts"), tests)),
    );
    expect(untested).toEqual([]);
  });
});
