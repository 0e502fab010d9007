import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examplePlan } from "../../src/actions/examplePlan/examplePlan";
import { customFunctions } from "../../src/functions/customFunctions";
import { functionExamples } from "../../src/functions/metadata/functionExamples";
import { aCall } from "./aCall";
import { cellsOf } from "./exampleCells";
import { planTables } from "./planTables";

type Block = readonly (readonly unknown[])[];

/** What people leave behind in cells: nothing, slips of digits, words in the place of numbers, errors, the last day of the calendar, names that JavaScript knows. */
const odd = [
  ...[null, "", " ", 0, -1, 1, 0.5, 2.5, 99_999, 1e7, -1e7, 9e12, 9e13, -9e13, 1e308, -1e308, 5e-324],
  ...["1.234,56", "1,234", "-5", "€ 1.250,00", "21 %", "ja", "b", true, false, "#N/A", "#DIV/0!"],
  ...[60, 61, 46_000, 46_000.5, -46_000, 2_958_465, 2_958_466, "2027-03-31", "9999-12-31", "31/3/2027", "3/4/2027"],
  ...["9:30", "24:00", "99:99", "O1", "M1", "S1", "__proto__", "constructor", "toString", "a\nb"],
];

const edit = fc.record({
  place: fc.nat(200),
  row: fc.nat(400),
  column: fc.nat(40),
  value: fc.constantFrom(...odd),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** The block with one other cell; `first` is the first row that may change. */
const edited = (block: Block, { row, column, value }: Edit, first = 0): Block => {
  const place = first + (row % Math.max(1, block.length - first));
  return block.map((cells, index) => (index === place ? cells.with(column % cells.length, value) : cells));
};

const madeByMachine = /NaN|undefined|Infinity|\[object|Invalid Date/;

/** Cells that Excel can show, in rows of one length, none of them a trace of the program. */
function expectShown(answer: Block): void {
  expect(new Set(answer.map((row) => row.length)).size).toBe(1);
  for (const cell of answer.flat()) {
    expect(["string", "number", "boolean"]).toContain(typeof cell);
    expect(typeof cell === "number" ? Number.isFinite(cell) : !madeByMachine.test(String(cell)), String(cell)).toBe(
      true,
    );
  }
}

describe("odd cells in a table that is right for the rest", () => {
  it.each(customFunctions.filter(({ id }) => id !== "WAARSCHUWINGEN"))(
    "leave OPL.$id an answer that Excel can show",
    async ({ id }) => {
      const example = functionExamples[id as keyof typeof functionExamples];
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
          const inputs = edits.reduce<readonly unknown[]>((given, change) => {
            const place = change.place % given.length;
            const input = given[place];
            return given.with(place, Array.isArray(input) ? edited(input as Block, change) : change.value);
          }, example.inputs.map(cellsOf));
          expectShown(await aCall(id, inputs));
        }),
        { numRuns: 300 },
      );
    },
    20_000,
  );

  it("leave OPL.WAARSCHUWINGEN its list", async () => {
    const tables = planTables(examplePlan({ planYear: 2027, country: "BE+NL", language: "nl-NL" }), "nl-NL");
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 20, maxLength: 60 }), async (edits) => {
        const given = edits.reduce<readonly unknown[]>((list, change) => {
          const place = 1 + 2 * (change.place % (list.length / 2));
          return list.with(place, edited(list[place] as Block, change, 1));
        }, tables);
        expectShown(await aCall("WAARSCHUWINGEN", given));
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
