import { describe, expect, it } from "vitest";
import type { TableDeclaration } from "../../src/blueprint/defineTable";
import { listTableNames, yesNoTableName } from "../../src/blueprint/listTables";
import { planSheets } from "../../src/blueprint/planSheets";
import { columnKeys } from "../../src/blueprint/planTableShape";
import { planRecords } from "../../src/domain/plan/planRecords";
import { languages } from "../../src/i18n/language";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";

const tables: readonly TableDeclaration[] = planSheets.flatMap((sheet): readonly TableDeclaration[] => sheet.tables);

describe("the declared workbook", () => {
  it("has one table for every record", () => {
    expect(tables.map(({ key }) => key).sort()).toEqual(Object.keys(planRecords).sort());
  });

  it("gives every table a name that Excel takes and that no other table has", () => {
    const names = [...tables.map(({ name }) => name), ...Object.values(listTableNames), yesNoTableName];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
      expect(name, "looks like a cell").not.toMatch(/^([A-Za-z]{1,3}\d+|[RrCc]|R\d*C\d*)$/);
    }
  });

  it("puts every calculated column behind a column that exists", () => {
    for (const table of tables) {
      const keys = columnKeys(table);
      for (const [key, { after }] of Object.entries(table.calculated)) {
        if (after !== undefined) expect(keys.indexOf(key), `${table.name}.${key}`).toBe(keys.indexOf(after) + 1);
      }
      expect([keys[0], keys.at(-1)]).toEqual(["id", "note"]);
    }
  });

  it.each(languages)("has different headers for all columns of a table in %s", (language) => {
    const texts = workbookTextsIn(language);
    for (const table of tables.filter(({ key }) => key !== "organisation")) {
      const headers = columnKeys(table).map((key) => texts.header(table.key, key).toLowerCase());
      expect(new Set(headers).size, table.name).toBe(headers.length);
      for (const header of headers) expect(header.length).toBeLessThanOrEqual(255);
    }
  });

  it.each(languages)("has sheet names that Excel takes in %s", (language) => {
    const names = planSheets.map(({ key }) => workbookTextsIn(language).sheet(key).name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
  });
});
