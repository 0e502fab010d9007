import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { startingPlan } from "../../src/actions/startingPlan";
import type { StartingOptions } from "../../src/actions/startingOptions";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import type { HostOptions } from "../../src/host/workbook/hostOptions";
import type { WorkbookSnapshot } from "../../src/host/workbook/snapshot";
import { excelUnderTest, valueOf } from "./excelUnderTest";

const built = new Map<string, WorkbookSnapshot>();

/** A plan at its start in Excel: the product builds it once for all tests in a process, and each gets a workbook of its own with it. */
export async function excelWithPlan(options: StartingOptions, circumstances: Partial<HostOptions> = {}): Promise<Host> {
  const key = JSON.stringify(options);
  const snapshot = built.get(key) ?? (await builtPlan(options));
  built.set(key, snapshot);
  const host = excelUnderTest(circumstances);
  host.open(snapshot);
  return host;
}

async function builtPlan(options: StartingOptions): Promise<WorkbookSnapshot> {
  const host = excelUnderTest();
  const start = startingPlan(options);
  valueOf(await buildWorkbook(excelWorkbook, { language: options.language, start }, () => undefined));
  return host.snapshot();
}
