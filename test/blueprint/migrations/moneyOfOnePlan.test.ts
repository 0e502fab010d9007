import { describe, expect, it } from "vitest";
import { moneyOfOnePlan } from "../../../src/blueprint/migrations/moneyOfOnePlan";
import { blockName } from "../../../src/blueprint/placedParts";
import { nothingToStartWith } from "../../../src/blueprint/planShapes";
import { planSheets, type PlanBlock } from "../../../src/blueprint/planSheets";
import { planStructure } from "../../../src/blueprint/planStructure";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { ModelWorkbook } from "../modelWorkbook";
import versionThree from "./versionThreeMoney.json" with { type: "json" };

const isOutdated = moneyOfOnePlan.isOutdated ?? (() => false);
const placesOf = Object.entries<readonly string[]>(versionThree).flatMap(([place, formulas]) =>
  formulas.map((formula) => [place, formula] as const),
);
const partAndColumn = (place: string): readonly [string, string | null] => {
  const [part = "", column = null] = place.split(".");
  return [part, column];
};

/** Formulas of a new workbook by table and column, or by block. */
function formulasOfNow(): ReadonlyMap<string, readonly string[]> {
  const texts = workbookTextsIn("en");
  const workbook = new ModelWorkbook().apply(
    planStructure(new ModelWorkbook().snapshot(), texts, nothingToStartWith).ops,
  );
  const found = new Map<string, readonly string[]>();
  for (const { tables, blocks } of planSheets) {
    for (const { key, name, calculated } of tables) {
      const { sheet, area } = workbook.table(name);
      const cell = (row: number, column: number) => String(workbook.sheets.get(sheet)?.get(`${row},${column}`) ?? "");
      const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
      for (const column of Object.keys(calculated)) {
        const at = columns.find((place) => cell(area.row, place) === texts.header(key, column)) ?? -1;
        found.set(`${key}.${column}`, [cell(area.row + 1, at)]);
      }
    }
    for (const { key, columns } of blocks as readonly PlanBlock[]) {
      const { sheet, row, column } = workbook.names.get(blockName(key)) ?? { sheet: "", row: 0, column: 0 };
      const cells = Array.from({ length: 60 * columns.length }, (_, index) => {
        const [down, across] = [Math.floor(index / columns.length), index % columns.length];
        return String(workbook.sheets.get(sheet)?.get(`${row + 1 + down},${column + across}`) ?? "");
      });
      found.set(
        key,
        cells.filter((text) => text.startsWith("=")),
      );
    }
  }
  return found;
}

describe("a workbook of version 3", () => {
  it.each(placesOf)("gets the new formula in %s instead of %s", (place, formula) => {
    expect(isOutdated(formula, ...partAndColumn(place))).toBe(true);
  });

  it("is recognised in the short form in which Excel gives formulas back", () => {
    const short = '=IF([@Title]="","",SUMIFS(Begroting[Amount that counts],Begroting[Training ID],[@ID]))';
    expect(isOutdated(short, "trainings", "netCost")).toBe(true);
  });
});

it("leaves the formulas of a new workbook, and those that people wrote, alone", () => {
  // These say something else with the same functions: they are written again as they are.
  const same = ["totalsByCostType", "control", "boardFigures"];
  const now = [...formulasOfNow()].flatMap(([place, formulas]) =>
    same.includes(place)
      ? []
      : formulas.filter((formula) => isOutdated(formula, ...partAndColumn(place))).map((formula) => [place, formula]),
  );
  expect(now).toEqual([]);
  expect(isOutdated("=SUM(Begroting[Amount that counts])/2", "budgetPosition", null)).toBe(false);
});
