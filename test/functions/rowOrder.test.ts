import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FunctionId } from "../../src/i18n/functions/functionTexts";
import { functionExamples } from "../../src/functions/metadata/functionExamples";
import { aCall } from "./aCall";
import { cellsOf } from "./exampleCells";

/** Which arguments (counted from 0) are columns of one table; a function that answers row by row does so for the rows of `answers`. */
interface Tables {
  readonly tables: readonly (readonly number[])[];
  readonly answers?: readonly number[];
}

/** The functions over whole columns. VERDEEL is not among them: its last cent goes by place. */
const tablesOf = {
  AFWIJKING: { answers: [0, 1], tables: [] },
  BESTEWAARDE: {
    answers: [0, 1, 2, 4, 5, 9],
    tables: [
      [6, 7, 8],
      [10, 11, 12],
    ],
  },
  CONFLICTEN: {
    tables: [
      [0, 1, 2, 3],
      [4, 5, 6, 7, 11, 12, 15],
      [8, 9, 10],
      [16, 17],
    ],
  },
  DEKKINGVERPLICHT: { tables: [[0], [1, 2, 3]] },
  DRAAGVLAK: { tables: [[0, 1]] },
  FASERING: {
    answers: [5],
    tables: [
      [0, 1, 2],
      [3, 4],
    ],
  },
  GENDERRATIO: {
    tables: [
      [0, 1],
      [2, 3],
    ],
  },
  GESPREKSDEKKING: { tables: [[0, 1]] },
  HHI: { tables: [[0, 1]] },
  JAARKALENDER: { tables: [[1, 2]] },
  KMOPORTEFEUILLE: { answers: [0, 2, 3], tables: [] },
  KRUISTABEL: { answers: [3], tables: [[0, 1, 2]] },
  MAANDKALENDER: { tables: [[2, 3]] },
  MAANDTOTALEN: { tables: [[0, 1]] },
  MAVERICK: { tables: [[0, 1]] },
  NPS: { tables: [[0]] },
  OFFERTESCORE: { answers: [0, 1, 2], tables: [] },
  PRIOSCORES: {
    answers: [0],
    tables: [
      [1, 2, 3],
      [4, 5],
    ],
  },
  RANG: { answers: [0, 1, 2, 3, 4, 6, 7], tables: [] },
  RANGLIJST: {
    tables: [
      [0, 1, 2, 3, 4, 5, 9, 10, 11, 12],
      [13, 14, 15, 16],
    ],
  },
  SALDO: { answers: [5], tables: [[0, 1, 2, 4]] },
  SNIJLIJN: { answers: [0, 3, 4, 5], tables: [] },
  SOCIALEBALANS: { tables: [[0, 1, 2, 3, 4, 5, 6, 8]] },
  SUBTOTAAL: { answers: [2], tables: [[0, 1, 3]] },
  VERLETKOSTLIJST: {
    answers: [0, 1, 2],
    tables: [
      [3, 4, 5],
      [6, 7, 8, 9],
      [10, 11, 12, 13],
      [14, 15, 16, 17, 18, 19, 20],
    ],
  },
  WETTELIJK: { tables: [[2, 3, 4, 5, 7]] },
} as const satisfies Partial<Record<FunctionId, Tables>>;

type Block = readonly (readonly unknown[])[];
const entries = Object.entries<Tables>(tablesOf) as [keyof typeof tablesOf, Tables][];

/** The inputs with the rows of one table taken in an order; arguments that are left out or single stay so. */
function withRows(inputs: readonly unknown[], places: readonly number[], order: readonly number[]): readonly unknown[] {
  return inputs.map((input, place) => {
    if (!places.includes(place) || !Array.isArray(input)) return input;
    return order.map((row) => (input as Block)[row] ?? []);
  });
}

const heightOf = (inputs: readonly unknown[], places: readonly number[]) =>
  Math.max(...places.map((place) => (Array.isArray(inputs[place]) ? (inputs[place] as Block).length : 0)));

const rounded = (rows: Block) =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(13)) : cell)));

/** An example with the ranks that its order of rows stands for: the cut-off line is drawn in rank order. */
function inputsOf(id: keyof typeof tablesOf): readonly unknown[] {
  const inputs = functionExamples[id].inputs.map(cellsOf);
  if (id !== "SNIJLIJN") return inputs;
  return inputs.with(
    3,
    (inputs[0] as Block).map((_row, place) => [place + 1]),
  );
}

describe("the order of rows", () => {
  it.each(entries)("does not change what OPL.%s answers", async (id, { tables, answers = [] }) => {
    const inputs = inputsOf(id);
    const groups = [answers, ...tables].filter((places) => places.length > 0 && heightOf(inputs, places) > 0);
    const orders = groups.map((places) => {
      const rows = Array.from({ length: heightOf(inputs, places) }, (_row, place) => place);
      return fc.shuffledSubarray(rows, { minLength: 1 });
    });
    await fc.assert(
      fc.asyncProperty(fc.tuple(...orders), async (shuffled) => {
        const kept = shuffled.map((order) => order.toSorted((left, right) => left - right));
        const given = groups.reduce((all, places, group) => withRows(all, places, kept[group] ?? []), inputs);
        const mixed = groups.reduce((all, places, group) => withRows(all, places, shuffled[group] ?? []), inputs);
        const before = rounded(await aCall(id, given));
        const after = rounded(await aCall(id, mixed));
        const isByRow = answers.length > 0 && before.length === (kept[0]?.length ?? 0);
        const expected = isByRow ? (shuffled[0] ?? []).map((row) => before[kept[0]?.indexOf(row) ?? 0]) : before;
        expect(after).toEqual(expected);
      }),
      { numRuns: id === "BESTEWAARDE" ? 30 : 100 },
    );
  });

  it("decides nothing between trainings of one rank: what is mandatory goes first, then the higher score, then the lower cost", async () => {
    const rows = [
      [300, 1, 50, false],
      [200, 1, 50, false],
      [400, 1, 90, false],
      [500, 1, 10, true],
    ];
    const chosen = async (order: readonly (readonly unknown[])[]) => {
      const column = (place: number) => order.map((row) => [row[place]]);
      const answer = await aCall("SNIJLIJN", [column(0), 1100, "strikt", column(1), column(2), column(3)]);
      return order.filter((_row, place) => answer[place]?.[0] === true).map(([cost]) => cost);
    };
    expect((await chosen(rows)).sort()).toEqual([200, 400, 500]);
    expect((await chosen(rows.toReversed())).sort()).toEqual([200, 400, 500]);
  });

  it("decides nothing between choices of the same value: whichever row a training stands in, the same ones are chosen", async () => {
    const ranked = Array.from({ length: 12 }, (_rank, place) => [1000, place + 1, 50]);
    const chosen = async (order: readonly (readonly number[])[]) => {
      const column = (place: number) => order.map((row) => [row[place]]);
      const answer = await aCall("SNIJLIJN", [column(0), 5500, "beste waarde", column(1), column(2), null]);
      return order.flatMap(([, rank], place) => (answer[place]?.[0] === true ? [rank] : [])).sort();
    };
    expect(await chosen(ranked.toReversed())).toEqual(await chosen(ranked));
  });
});
