import { beforeAll, describe, expect, it } from "vitest";
import { openXlsx } from "../../src/host/files/openXlsx";
import type { Host } from "../../src/host/createHost";
import { saveXlsx } from "../../src/host/files/saveXlsx";
import type { WorkbookSnapshot } from "../../src/host/workbook/snapshot";
import { schemaErrors, schemaTests } from "../host/files/schemaValidator";
import { compareWithLibreOffice, type Comparison } from "../libreOffice/compareWithLibreOffice";
import { libreOfficeTests } from "../libreOffice/libreOfficeTests";
import { aBuiltPlan, buildAgain, withFunctions } from "./aBuiltPlan";
import { withoutIds } from "./withoutIds";

/** LibreOffice starts, opens and calculates the whole plan: longer than other tests may take. */
const libreOfficePatience = 240_000;

let host: Host;
let snapshot: WorkbookSnapshot;
let names: readonly string[];
let bytes: Uint8Array;

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
  names = await withFunctions(host);
  snapshot = host.snapshot();
  bytes = await saveXlsx(snapshot, names);
});

describe("the example plan as .xlsx", () => {
  it.skipIf(schemaTests.skipped)("has no error against Microsoft's Open XML schema", () => {
    expect(schemaErrors(bytes)).toEqual([]);
  });

  it("opens again as the same workbook, complete, with nothing left out", async () => {
    const opened = await openXlsx(bytes, names);
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.notKept).toEqual([]);
    expect(withoutIds(opened.snapshot)).toEqual(withoutIds(snapshot));
    host.open(opened.snapshot);
    expect(await buildAgain("nl-NL")).toEqual([]);
  });
});

describe.skipIf(libreOfficeTests.skipped)("the example plan in LibreOffice", () => {
  let comparison: Comparison;

  beforeAll(async () => {
    comparison = await compareWithLibreOffice(bytes, snapshot);
  }, libreOfficePatience);

  it("has the same value in every cell with a formula of Excel's own", () => {
    expect(comparison.differing).toEqual([]);
    expect(comparison.compared).toBeGreaterThan(3000);
  });

  it("has all sheets, tables, names, drop-downs, conditional formats and charts", () => {
    const { seen } = comparison;
    expect(seen.sheets.map(({ name }) => name)).toEqual(snapshot.sheets.map(({ name }) => name));
    const tables = snapshot.sheets.flatMap(({ name, tables: own }) =>
      own.map((table) => ({ name: table.name, sheet: name, ...table.area })),
    );
    expect(seen.tables).toEqual(expect.arrayContaining(tables));
    expect(seen.names.map(({ name }) => name)).toEqual(expect.arrayContaining(snapshot.names.map(({ name }) => name)));
    for (const [index, sheet] of snapshot.sheets.entries()) {
      const there = seen.sheets[index];
      expect(there?.charts.length, sheet.name).toBe(sheet.charts.length);
      expect(there?.validations.length ?? 0, sheet.name).toBeGreaterThanOrEqual(Math.min(1, sheet.validations.length));
      const areas = new Set(sheet.conditionalFormats.map(({ area }) => JSON.stringify(area)));
      expect(there?.conditionalFormats, sheet.name).toBe(areas.size);
    }
  });
});
