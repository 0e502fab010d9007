import { ALL_IMPLEMENTED_FUNCTIONS } from "@univerjs/engine-formula";
import { expect, it } from "vitest";
import { createUniverEngine } from "../../../src/host/engine/univerEngine";
import { setCell } from "./engineCells";

/** Whatever a function wants, one of these comes close enough to make it work on the cells. */
const PARAMETERS = [
  ["A1:A4"],
  ["A1:A4", "1"],
  ["A1:A4", "1", "-1"],
  ["A1:A4", "A1:A4"],
  ["A1:A4", "B1:B4", "1"],
  ["A1:A4", "B1:B4", "A1:A4"],
  ["1", "A1:A4"],
  ["1", "A1:A4", "B1:B4"],
  ["A1:B4", "2", "-1"],
  ["A1:B4", "2", "-1", "TRUE"],
];

/** Formulas with a function; a wrong number of parameters is left out, for with that a function is not calculated at all. */
function formulasWith([Executor, name]: (typeof ALL_IMPLEMENTED_FUNCTIONS)[number]): string[] {
  const { minParams, maxParams } = new Executor(name);
  const fits = (count: number): boolean => minParams < 0 || (count >= minParams && count <= maxParams);
  return PARAMETERS.filter(({ length }) => fits(length)).map((list) => `=ROWS(${String(name)}(${list.join(",")}))`);
}

it("leaves the cells that a function reads as they are", async () => {
  const engine = createUniverEngine();
  engine.addSheet("s1", "Blad1");
  const entries = { A1: 3, A2: 1, A3: 2, A4: 3, B1: 4, B2: 9, B3: 7, B4: 1 };
  for (const [address, value] of Object.entries(entries)) setCell(engine, "s1", address, value);
  const disturbing: string[] = [];
  for (const implemented of ALL_IMPLEMENTED_FUNCTIONS) {
    const formulas = formulasWith(implemented);
    const check = '=TEXTJOIN(",",FALSE,A1:A4,B1:B4,A1:B4)&A1&B1';
    engine.setCells(
      "s1",
      [...formulas, check].map((formula, index) => ({ row: 10 + index, column: 5, content: { formula } })),
    );
    await engine.calculate();
    const text = engine.resultOf("s1", 10 + formulas.length, 5)?.[0]?.[0];
    if (text !== "3,1,2,3,4,9,7,1,3,4,1,9,2,7,3,134") {
      disturbing.push(String(implemented[1]));
      engine.setCells("s1", [{ row: 0, column: 0, content: { value: 0 } }]);
      for (const [address, value] of Object.entries(entries)) setCell(engine, "s1", address, value);
    }
  }
  engine.dispose();
  expect(disturbing).toEqual([]);
});
