import { expect, it } from "vitest";
import { placedParts } from "../../src/blueprint/placedParts";
import { nothingToStartWith, planShapes } from "../../src/blueprint/planShapes";
import { tableValidations, validatedCells } from "../../src/blueprint/tableValidations";
import { WorkbookView } from "../../src/blueprint/workbookView";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";

const texts = workbookTextsIn("nl-NL");
const nothing = new WorkbookView({ sheets: [], otherSheets: [], tables: [], names: [] });
const placed = planShapes(texts, nothingToStartWith).flatMap(
  (shape) => placedParts(shape, texts.sheet(shape.key).name, false, nothing).tables,
);
const tables = new Map(placed.map((table) => [table.shape.key, table]));

it("a repair looks at exactly the cells that accept only something", () => {
  const ruled = placed.flatMap((table) =>
    tableValidations(table, tables, texts)
      .filter(({ op }) => op.validation.rule !== null)
      .map(({ cells }) => [table.shape.name, cells]),
  );
  const lookedAt = placed.flatMap((table) =>
    validatedCells(table.shape, table)
      .filter(({ row }) => row === null)
      .map((cells) => [table.shape.name, cells]),
  );
  const ofSettings = ruled.filter(([name]) => name === "Organisatie");
  expect(ruled.filter(([name]) => name !== "Organisatie")).toEqual(lookedAt);
  expect(ofSettings.length).toBeGreaterThan(20);
});
