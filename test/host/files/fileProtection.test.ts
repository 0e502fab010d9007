import { expect, it } from "vitest";
import { fileProtection, protectionFromFile } from "../../../src/host/files/fileProtection";

const everything = {
  allowAutoFilter: true,
  allowDeleteColumns: true,
  allowDeleteRows: true,
  allowEditObjects: true,
  allowEditScenarios: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertColumns: true,
  allowInsertHyperlinks: true,
  allowInsertRows: true,
  allowPivotTables: true,
  allowSort: true,
};

it.each([
  {},
  everything,
  { allowSort: true },
  { selectionMode: "Unlocked" },
  { selectionMode: "None", allowEditObjects: true },
])("keeps what a protected sheet allows: %j", (options) => {
  const protection = { protected: true, options };
  expect(protectionFromFile(fileProtection(protection))).toEqual(protection);
});

it("writes nothing for a sheet that is not protected", () => {
  expect(fileProtection({ protected: false, options: everything })).toBeUndefined();
  expect(protectionFromFile(undefined)).toEqual({ protected: false, options: {} });
});
