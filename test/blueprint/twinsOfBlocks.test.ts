import { afterAll, describe, expect, it } from "vitest";
import type { BlockContext, BlockDeclaration } from "../../src/blueprint/defineSheet";
import { totalsByMonthBlock, totalsByQuarterBlock } from "../../src/blueprint/sheets/monthBlocks";
import { trainingRightAccountBlock } from "../../src/blueprint/sheets/trainingRightAccountBlock";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import type { CellValue } from "../../src/host/workbook/cellValue";
import { aRandom } from "../bench/aRandom";
import { aCall } from "../functions/aCall";

type Cells = readonly (readonly (number | string | null)[])[];

const engine = createUniverEngine();
let sheets = 0;
afterAll(() => {
  engine.dispose();
});

const random = aRandom(23);
const whole = (most: number) => Math.floor(random() * (most + 1));
const blankOr = <T>(value: T) => (random() < 0.2 ? null : value);

/** The formulas of a block without add-in, when columns and settings of the plan are these ranges; anything else is an empty column. */
function nativeFormulas(
  block: Pick<BlockDeclaration, "cells">,
  ranges: Readonly<Record<string, string>>,
  at: BlockContext["at"],
): readonly (readonly unknown[])[] {
  const context = {
    column: (table: string, key: string) => ranges[`${table}.${key}`] ?? "$Z$1:$Z$2",
    setting: (key: string) => ranges[key] ?? "$Z$1",
    legal: () => "0",
    at,
    withTwin: (_custom: string, twin: string) => twin,
  };
  return block.cells(context as unknown as BlockContext);
}

/** What the engine of a spreadsheet makes of formulas beside cells; a formula that spills gives the column under it. */
async function calculated(cells: Cells, formulas: readonly string[]): Promise<readonly CellValue[]> {
  const id = `s${(sheets += 1)}`;
  engine.addSheet(id, id);
  engine.setCells(
    id,
    cells.flatMap((row, place) => row.map((value, column) => ({ row: place, column, content: { value } }))),
  );
  engine.setCells(
    id,
    formulas.map((formula, row) => ({ row, column: 30, content: { formula } })),
  );
  const changed = (await engine.calculate()).filter(({ sheetId, column }) => sheetId === id && column === 30);
  engine.removeSheet(id);
  return changed.sort((left, right) => left.row - right.row).map(({ value }) => value);
}

const column = (cells: Cells, place: number) => cells.map((row) => [row[place] ?? null]);
const shown = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value);
const inCents = (value: unknown) => Math.round(Number(value) * 100);

describe("the native formulas of the plan's own blocks, beside the custom functions", () => {
  it("give the days of right of 10,000 people as OPL.OPLEIDINGSRECHT does", async () => {
    const year = 2027;
    const day = () => 46_023 - 500 + whole(1400);
    const people: Cells = Array.from({ length: 10_000 }, () => [
      blankOr(whole(100) / 100),
      blankOr(day()),
      blankOr(day()),
    ]);
    const ranges = {
      "employees.fte": "$A$1:$A$10000",
      "employees.startDate": "$B$1:$B$10000",
      "employees.endDate": "$C$1:$C$10000",
      planYear: String(year),
    };
    const formula = nativeFormulas(trainingRightAccountBlock, ranges, () => "5")[2]?.[3];
    const native = await calculated(people, [String(formula)]);
    const ours = await aCall("OPLEIDINGSRECHT", [5, ...[0, 1, 2].map((place) => column(people, place)), year]);
    expect(native).toHaveLength(people.length);
    expect(ours.flat().map(shown)).toEqual(native.map(shown));
  });

  it.each([
    ["months", totalsByMonthBlock, 1],
    ["quarters", totalsByQuarterBlock, 3],
  ] as const)(
    "spread 10,000 lines over %s as OPL.FASERING does, to the cent",
    async (_name, block, length) => {
      const trainings = ["O1", "O2", "O3", null];
      const training = () => trainings[whole(3)] ?? null;
      const date = () => blankOr(46_388 + whole(364));
      const starts = (block === totalsByMonthBlock ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] : [0, 3, 6, 9]).map(
        (month) => (Date.UTC(2027, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000,
      );
      for (let batch = 0; batch < 50; batch++) {
        const lines: Cells = Array.from({ length: 200 }, (_line, row) => [
          ...[training(), whole(900_000) / 100, date(), row < 20 ? training() : null, row < 20 ? date() : null],
          starts[row] ?? null,
        ]);
        const ranges = {
          "budgetLines.trainingId": "$A$1:$A$200",
          "budgetLines.countedAmount": "$B$1:$B$200",
          "budgetLines.month": "$C$1:$C$200",
          "trainingDays.trainingId": "$D$1:$D$200",
          "trainingDays.date": "$E$1:$E$200",
        };
        const rows = nativeFormulas(block, ranges, (row) => `$F$${row}`);
        const native = await calculated(
          lines,
          starts.map((_start, place) => String(rows[place + 1]?.[1])),
        );
        const asked = starts.flatMap((start) => Array.from({ length }, (_month, later) => start + 31 * later));
        const perMonth = (
          await aCall("FASERING", [
            ...[0, 1, 2, 3, 4].map((place) => column(lines, place)),
            asked.map((month) => [month]),
          ])
        ).flat();
        const ours = starts.map((_start, place) =>
          perMonth.slice(place * length, (place + 1) * length).reduce<number>((sum, part) => sum + inCents(part), 0),
        );
        expect(native.map(inCents)).toEqual(ours);
      }
    },
    60_000,
  );
});
