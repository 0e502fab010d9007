import { describe, expect, it } from "vitest";
import { ruleProblems } from "../../../src/host/files/ruleProblems";
import type { ValidationSnapshot } from "../../../src/host/workbook/snapshot";
import { aSheet, richWorkbook } from "./aRichWorkbook";

const area = { row: 0, column: 0, rows: 1, columns: 1 };

function problemsOf(given: Partial<ValidationSnapshot>): readonly string[] {
  const list = { list: { inCellDropDown: true, source: "Ja,Nee" } };
  return ruleProblems(aSheet(0, "Blad1", { validations: [{ area, rule: list, ignoreBlanks: true, ...given }] }));
}

describe("ruleProblems", () => {
  it("finds nothing in sound rules", () => {
    expect(richWorkbook.sheets.flatMap(ruleProblems)).toEqual([]);
  });

  it("sees a typed list that is too long for Excel, and not one that just fits", () => {
    const listOf = (length: number) => ({ rule: { list: { inCellDropDown: true, source: "a".repeat(length) } } });
    expect(problemsOf(listOf(255))).toEqual([]);
    expect(problemsOf(listOf(256))).toEqual(["the list or formula for Blad1!A1 is longer than 255 characters"]);
  });

  it("sees a drop-down or a conditional format that refers to a table, which only cells may", () => {
    expect(problemsOf({ rule: { list: { inCellDropDown: true, source: "=Lijsten[Soort]" } } })).toEqual([
      "the rule for Blad1!A1 refers to a table: =Lijsten[Soort]",
    ]);
    expect(problemsOf({ rule: { list: { inCellDropDown: true, source: '=INDIRECT("Lijsten[Soort]")' } } })).toEqual([]);
    const format = { id: "1", type: "Custom", area, priority: 0, stopIfTrue: false, rule: { formula: "=[@Bedrag]>1" } };
    expect(ruleProblems(aSheet(0, "Blad1", { conditionalFormats: [format] }))).toEqual([
      "the rule for Blad1!A1 refers to a table: =[@Bedrag]>1",
    ]);
  });

  it("sees titles and messages that are too long", () => {
    const errorAlert = { showAlert: true, style: "Stop", title: "t".repeat(33), message: "m".repeat(256) };
    expect(problemsOf({ errorAlert })).toEqual([
      `the title "${"t".repeat(33)}" for Blad1!A1 is longer than 32 characters`,
      `the message "${"m".repeat(20)}…" for Blad1!A1 is longer than 224 characters`,
    ]);
    const prompt = { showPrompt: true, title: "t".repeat(32), message: "m".repeat(255) };
    expect(problemsOf({ prompt })).toEqual([]);
  });
});
