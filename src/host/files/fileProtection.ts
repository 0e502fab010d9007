import type { SheetProtection } from "hucre";
import type { SheetSnapshot } from "../workbook/snapshot";

type Protection = SheetSnapshot["protection"];

/** What Office.js may allow on a protected sheet (`Excel.WorksheetProtectionOptions`), by its name in a file. */
const allowed = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

/** Protection as the file library takes it; undefined for a sheet that is not protected. Passwords are not kept. */
export function fileProtection({ protected: isProtected, options }: Protection): SheetProtection | undefined {
  if (!isProtected) return undefined;
  const selection = options["selectionMode"] ?? "Normal";
  return {
    sheet: true,
    ...Object.fromEntries(Object.entries(allowed).map(([name, stored]) => [stored, options[name] === true])),
    objects: options["allowEditObjects"] !== true,
    scenarios: options["allowEditScenarios"] !== true,
    selectLockedCells: selection === "Normal",
    selectUnlockedCells: selection !== "None",
  };
}

/** Protection as Office.js states it; only what is allowed stands in the options, and a selection mode other than "Normal". */
export function protectionFromFile(stored: SheetProtection | undefined): Protection {
  if (!stored?.sheet) return { protected: false, options: {} };
  const granted = Object.entries(allowed).filter(([, name]) => stored[name] === true);
  const selection =
    stored.selectUnlockedCells === false ? "None" : stored.selectLockedCells === false ? "Unlocked" : "Normal";
  return {
    protected: true,
    options: {
      ...Object.fromEntries(granted.map(([name]) => [name, true])),
      ...(stored.objects ? {} : { allowEditObjects: true }),
      ...(stored.scenarios ? {} : { allowEditScenarios: true }),
      ...(selection === "Normal" ? {} : { selectionMode: selection }),
    },
  };
}
