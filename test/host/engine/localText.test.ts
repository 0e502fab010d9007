import { expect, it } from "vitest";
import { createUniverEngine } from "../../../src/host/engine/univerEngine";
import { setCell } from "./engineCells";

async function results(locale: string, formulas: readonly string[]): Promise<unknown[]> {
  const engine = createUniverEngine({ locale: () => locale });
  engine.addSheet("s1", "Blad1");
  formulas.forEach((formula, index) => setCell(engine, "s1", `A${String(index + 1)}`, formula));
  await engine.calculate();
  const values = formulas.map((_formula, index) => engine.resultOf("s1", index, 0)?.[0]?.[0]);
  engine.dispose();
  return values;
}

// support.microsoft.com "FIXED function", "TEXT function": text of numbers follows the locale
it.each([
  ["nl-NL", ["98.143", "1.234,50", "1234,5", "1.230", "1,5 uur", "0,5;2"]],
  ["en-US", ["98,143", "1,234.50", "1234.5", "1,230", "1.5 uur", "0.5;2"]],
  ["fr-BE", ["98\u202f143", "1\u202f234,50", "1234,5", "1\u202f230", "1,5 uur", "0,5;2"]],
])("writes numbers in text as %s does", async (locale, expected) => {
  const formulas = ["=FIXED(98143,0)", "=FIXED(1234.5)", "=FIXED(1234.5,1,TRUE)", "=FIXED(1234,-1)"];
  expect(await results(locale, [...formulas, '=1.5&" uur"', '=TEXTJOIN(";",TRUE,0.5,2)'])).toEqual(expected);
});

it("reads formats of TEXT in the language of the workbook, and takes English letters there for letters", async () => {
  const formulas = [
    '=TEXT(1234.5,"#.##0,00")',
    '=TEXT(46081,"d mmmm jjjj")',
    '=TEXT(0.75,"uu:mm")',
    '=TEXT(46081,"yyyy")',
  ];
  expect(await results("nl-NL", formulas)).toEqual(["1.234,50", "28 februari 2026", "18:00", "yyyy"]);
  expect(await results("fr-FR", ['=TEXT(46081,"j mmmm aaaa")'])).toEqual(["28 février 2026"]);
});
