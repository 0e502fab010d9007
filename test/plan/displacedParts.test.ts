import { describe, expect, it } from "vitest";
import type { BlockDeclaration } from "../../src/blueprint/defineSheet";
import { planSheets } from "../../src/blueprint/planSheets";
import { planRepair, repairWorkbook } from "../../src/actions/repairWorkbook";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/host/workbook/snapshot";
import { aBuiltPlan, aPlanToRead } from "./aBuiltPlan";
import { errorCells, sheetOf } from "./cellsOf";

type Change = (table: Excel.Table) => void;

async function repairedAfter(host: Host, table: string, change: Change): Promise<readonly string[]> {
  await Excel.run(async (context) => {
    change(context.workbook.tables.getItem(table));
    await context.sync();
  });
  await host.calculated();
  const planned = await planRepair(excelWorkbook);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problem));
  const repaired = await repairWorkbook(excelWorkbook, planned.value, { when: "2027-03-01 10:00", who: null });
  expect(repaired.ok && repaired.value.isDone).toBe(true);
  await host.calculated();
  return planned.value.map(({ kind, name }) => `${kind} ${name}`);
}

const cellsOf = ({ cells }: SheetSnapshot) => new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));

/** Cells of blocks by their place in the block, whatever columns they and their formulas lie in. */
function blocks(
  snapshot: WorkbookSnapshot,
  read: (cell: CellSnapshot | undefined) => unknown,
): Record<string, unknown[]> {
  const declared = planSheets.flatMap((sheet): readonly BlockDeclaration[] => sheet.blocks);
  const found = snapshot.names.flatMap(({ name, formula }) => {
    const block = declared.find(({ key }) => name === `Blok_${key}`);
    const match = /^='?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(formula);
    if (block === undefined || match === null) return [];
    const [, sheet = "", letters = "", row = ""] = match;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const cells = cellsOf(sheetOf(snapshot, sheet));
    const content = Array.from({ length: 30 * block.columns.length }, (_, index) => {
      const [down, across] = [Math.floor(index / block.columns.length), index % block.columns.length];
      return read(cells.get(`${Number(row) - 1 + down},${column + across}`));
    });
    return [[block.key, content] as const];
  });
  return Object.fromEntries(found);
}

const formulas = (snapshot: WorkbookSnapshot) =>
  blocks(snapshot, (cell) =>
    cell?.spilled === true ? null : (cell?.formula?.replace(/\$[A-Z]+\$/g, "$") ?? cell?.value ?? null),
  );
const values = (snapshot: WorkbookSnapshot) => blocks(snapshot, (cell) => cell?.value ?? null);

/** What stands above each table: its title over its first column, and over each column its total. */
function headings(snapshot: WorkbookSnapshot): Record<string, unknown> {
  const tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, cells: cellsOf(sheet) })));
  return Object.fromEntries(
    tables.map(({ table, cells }) => {
      const { row, column, columns } = table.area;
      const at = (line: number, place: number) => cells.get(`${line},${place}`);
      const totals = Array.from({ length: columns }, (_, index) => [
        at(row, column + index)?.value,
        at(row - 1, column + index)?.formula ?? at(row - 1, column + index)?.value,
      ]).filter(([, total]) => total !== undefined && total !== null);
      return [table.name, [at(2, column)?.value, Object.fromEntries(totals)]];
    }),
  );
}

const changes: readonly (readonly [string, string, Change])[] = [
  [
    "a column is deleted from the lines of the budget",
    "Begroting",
    (table) => table.columns.getItem("Bedrag").delete(),
  ],
  ["one is deleted from a lower table", "Scenarios", (table) => table.columns.getItem("Opmerking").delete()],
  ["one is deleted from a table with totals", "Subsidies", (table) => table.columns.getItem("Opmerking").delete()],
  [
    "people add a column of their own",
    "Begroting",
    (table) => table.columns.add(3, [["Eigen"], ...Array(64).fill([""])]),
  ],
  ["people add one to a lower table", "Scenarios", (table) => table.columns.add(1, [["Eigen"], [""], [""], [""]])],
  ["a column is deleted beside an account", "Opleidingsrecht", (table) => table.columns.getItem("Opmerking").delete()],
];

describe("what stands beside a table is whole again after a repair when", () => {
  it.each(changes)("%s", async (_what, name, change) => {
    const host = await aPlanToRead("nl-NL");
    const before = host.snapshot();
    await repairedAfter(host, name, change);
    const after = host.snapshot();
    expect(formulas(after)).toEqual(formulas(before));
    expect(headings(after)).toEqual(headings(before));
    expect(await planRepair(excelWorkbook)).toEqual({ ok: true, value: [] });
  });

  it.each(["Begroting", "Scenarios"])(
    "a column is deleted from %s and all is calculated: every number is what it was",
    async (name) => {
      const host = await aBuiltPlan("nl-NL");
      const before = values(host.snapshot());
      await repairedAfter(host, name, (table) => table.columns.getItem("Opmerking").delete());
      expect(values(host.snapshot())).toEqual(before);
      expect(errorCells(host.snapshot())).toEqual([]);
    },
  );
});
