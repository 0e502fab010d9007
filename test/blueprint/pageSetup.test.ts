import { describe, expect, it } from "vitest";
import { pageSetup } from "../../src/blueprint/pageSetup";
import { nothingToStartWith, planShapes } from "../../src/blueprint/planShapes";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";

const sheets = planShapes(workbookTextsIn("nl-NL"), nothingToStartWith);
const setupOf = (key: string) => {
  const sheet = sheets.find((shape) => shape.key === key);
  if (sheet === undefined) throw new Error(`There is no sheet ${key}.`);
  return pageSetup(sheet);
};

describe("how sheets are printed", () => {
  it("puts the board page and the year calendar on one page each", () => {
    for (const key of ["board", "yearCalendar"]) {
      expect(setupOf(key)).toEqual({ landscape: true, pagesWide: 1, pagesHigh: 1, titleRows: null });
    }
  });

  it("repeats the headers of the tables on each page and leaves the length free", () => {
    for (const shape of sheets.filter(({ tables }) => tables.length > 0)) {
      const { landscape, pagesHigh, titleRows } = pageSetup(shape);
      expect({ landscape, pagesHigh, titleRows }, shape.key).toEqual({
        landscape: true,
        pagesHigh: 0,
        titleRows: { first: 4, last: 4 },
      });
    }
  });

  it("keeps a narrow sheet on one page wide and gives tables side by side room to stay readable", () => {
    expect(setupOf("control").pagesWide).toBe(1);
    expect(setupOf("roles").pagesWide).toBe(2);
    expect(setupOf("budget").pagesWide).toBeGreaterThanOrEqual(6);
  });
});
