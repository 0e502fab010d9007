import { afterAll, describe, expect, it } from "vitest";
import type { CellValue } from "../../src/host/workbook/cellValue";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import type { FunctionId } from "../../src/i18n/functions/functionTexts";
import { aRandom } from "../bench/aRandom";
import { aCall } from "./aCall";
import { moreNativeTwins } from "./moreNativeTwins";

type Row = readonly (number | string | null)[];

const engine = createUniverEngine();
let sheets = 0;

afterAll(() => {
  engine.dispose();
});

const count = 10_000;

/** What the engine of a spreadsheet makes of one formula per block of rows: a letter stands for that column of the block, `A:D` for four. The values stand beside the rows. */
async function nativeAnswers(rows: readonly Row[], formula: string, blockSize = count): Promise<readonly CellValue[]> {
  const id = `s${(sheets += 1)}`;
  engine.addSheet(id, id);
  const width = rows[0]?.length ?? 0;
  engine.setCells(
    id,
    rows.flatMap((row, place) => row.map((value, column) => ({ row: place, column, content: { value } }))),
  );
  engine.setCells(
    id,
    blocksOf(rows, blockSize).map((_block, place) => {
      const row = place * blockSize;
      const written = formula.replace(
        /\b([A-F])(?::([A-F]))?\b/g,
        (_place, from: string, to = from) => `${from}${row + 1}:${to}${row + blockSize}`,
      );
      return { row, column: width, content: { formula: written } };
    }),
  );
  const changed = (await engine.calculate()).filter(({ sheetId, column }) => sheetId === id && column === width);
  const cells = new Map(changed.map(({ row, value }) => [row, value]));
  engine.removeSheet(id);
  return rows.map((_row, row) => cells.get(row) ?? null);
}

const blocksOf = (rows: readonly Row[], size: number) =>
  Array.from({ length: rows.length / size }, (_block, place) => rows.slice(place * size, (place + 1) * size));

const random = aRandom(11);
const cents = (most: number) => Math.round(random() * most * 100) / 100;
const whole = (most: number) => Math.floor(random() * (most + 1));
const share = () => whole(100) / 100;
const blankOr = (value: number) => (random() < 0.2 ? null : value);
const rowsOf = (make: () => Row) => Array.from({ length: count }, make);

const columnsOf = (rows: readonly Row[]) =>
  (rows[0] ?? []).map((_value, column) => rows.map((row) => [row[column] ?? null]));

/** Excel shows fifteen digits; more is the noise of binary fractions. */
const shown = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

const perRow: readonly (readonly [FunctionId, string, () => Row])[] = [
  ["BESCHIKBAAR", "=A-B-C", () => [cents(90_000), blankOr(cents(40_000)), blankOr(cents(40_000))]],
  ["PROGNOSE", "=A+B+C", () => [cents(90_000), blankOr(cents(40_000)), blankOr(cents(40_000))]],
  [
    "REFVTE",
    "=BYROW(A:D,LAMBDA(quarters,AVERAGE(quarters)))",
    () => [cents(50), blankOr(cents(50)), blankOr(cents(50)), blankOr(cents(50))],
  ],
  ["REGELBEDRAG", "=ROUND(A*B*(1+C*(1-D)),2)", () => [whole(200), cents(2000), share(), share()]],
  ["VERLETKOST", "=ROUND(A*B*C,2)", () => [whole(40), whole(160) / 4, cents(90)]],
  ["BTWKOST", "=ROUND(A*(1+B*(1-C)),2)", () => [cents(9000), share(), share()]],
  ["NETTOKOST", "=A+B-C", () => [cents(90_000), cents(4000), cents(4000)]],
  ["KLOOF", "=(A>B)*(A-B)*C*D", () => [whole(5), whole(5), whole(60), 1 + whole(2)]],
  ["VTETEKORT", "=A-(B+C+D-E-F)", () => [cents(90), cents(90), cents(9), cents(9), cents(9), cents(9)]],
  ["KOSTPP", "=A/B", () => [cents(90_000), 1 + whole(60)]],
  ["GELDIGTOT", "=EDATE(A,B)", () => [36_526 + whole(36_525), 1 + whole(120)]],
  [
    "OVERLAPT",
    "=(A<D)*(C<B)=1",
    () => {
      const [start1, start2] = [whole(80) / 96, whole(80) / 96];
      return [start1, start1 + (1 + whole(14)) / 96, start2, start2 + (1 + whole(14)) / 96];
    },
  ],
];

const overColumns: readonly (readonly [FunctionId, string, () => Row])[] = [
  ["DRAAGVLAK", "=SUMPRODUCT(A,B)/SUM(A)", () => [1 + whole(4), 1 + whole(8) / 2]],
  ["GESPREKSDEKKING", "=SUM(B)/SUM(A)", () => [1 + whole(20), whole(20)]],
  ["HHI", "=SUMSQ(A)/SUM(A)^2", () => [cents(9000) + 1]],
];

/** Arguments after the columns of a row. */
const constants: Readonly<Partial<Record<FunctionId, readonly unknown[]>>> = { PRIOSCORE: [1], ISFEESTDAG: ["BE"] };

/** The same but for the noise of binary fractions, which a subtraction such as that of a return makes larger. */
const isSame = (ours: unknown, native: unknown) =>
  typeof ours === "number" && typeof native === "number" && !Number.isInteger(native)
    ? Math.abs(ours - native) <= 1e-11 * Math.max(1, Math.abs(native))
    : ours === native;

describe("functions beside the same calculation in a spreadsheet", () => {
  it.each(perRow)("OPL.%s agrees with %s", async (id, formula, make) => {
    const rows = rowsOf(make);
    const native = await nativeAnswers(rows, formula);
    const ours = (await aCall(id, columnsOf(rows))).map(([cell]) => cell);
    expect(ours.map(shown)).toEqual(native.map(shown));
  });

  it.each(moreNativeTwins)("OPL.%s agrees with %s, typed beside it", async (id, formula, make) => {
    const rows = rowsOf(make);
    const native = await nativeAnswers(rows, formula);
    const ours = (await aCall(id, [...columnsOf(rows), ...(constants[id] ?? [])])).map(([cell]) => cell);
    const differing = rows.flatMap((row, place) =>
      isSame(ours[place], native[place]) ? [] : [[row, ours[place], native[place]]],
    );
    expect(differing).toEqual([]);
  });

  it("OPL.SUBTOTAAL agrees with SUMIFS on words, amounts and dates", async () => {
    const labels = ["IT", "Zorg", "zorg", "b Wettelijk verplicht", "cursusgeld", 46_388, 46_419];
    const pick = () => labels[whole(labels.length - 1)] ?? "IT";
    const rows = rowsOf(() => [pick(), cents(9000), pick()]);
    const native = await nativeAnswers(rows, "=SUMIFS(B,A,C)", 20);
    const ours = await Promise.all(blocksOf(rows, 20).map((block) => aCall("SUBTOTAAL", columnsOf(block))));
    expect(ours.flat(2).map(shown)).toEqual(native.map(shown));
  });

  it("OPL.KRUISTABEL agrees with SUMIFS on two words", async () => {
    const pick = (words: readonly string[]) => words[whole(words.length - 1)] ?? "";
    const [departments, types] = [
      ["IT", "Zorg", "zorg", "HR"],
      ["cursusgeld", "zaal", "Zaal", "reis"],
    ];
    const rows = rowsOf(() => [pick(departments), pick(types), cents(9000), pick(departments), pick(types)]);
    const native = await nativeAnswers(rows, "=SUMIFS(C,A,D,B,E)", 20);
    const tables = await Promise.all(blocksOf(rows, 20).map((block) => aCall("KRUISTABEL", columnsOf(block))));
    const ours = tables.flatMap((table) => table.map((row, place) => row[place]));
    expect(ours.map(shown)).toEqual(native.map(shown));
  });

  it.each(overColumns)("OPL.%s agrees with %s", async (id, formula, make) => {
    const rows = rowsOf(make);
    const native = await nativeAnswers(rows, formula, 5);
    const ours = await Promise.all(blocksOf(rows, 5).map((block) => aCall(id, columnsOf(block))));
    expect(ours.flat(2).map(shown)).toEqual(native.filter((_value, row) => row % 5 === 0).map(shown));
  });
});
