import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { examplePlan } from "../../src/actions/examplePlan/examplePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { customFunctionsMetadata } from "../../src/functions/metadata/customFunctionsMetadata";
import { createHost, type Host } from "../../src/host/createHost";
import { calculateWith } from "../../src/host/engine/recalculation";
import { loadOfficeJsInNode } from "../../src/host/wire/loadOfficeJsInNode";
import type { WorkbookSnapshot } from "../../src/host/workbook/snapshot";
import type { Language } from "../../src/i18n/language";
import { withoutWaiting } from "./withoutWaiting";

/** The setting of the example plan in every test here. */
export const planYear = 2027;

const built = new Map<Language, WorkbookSnapshot>();

/**
 * The example plan in a workbook of its own behind the unmodified office.js, calculated: a copy of what the product built, which happens once for all
 * tests in a process.
 */
export async function aBuiltPlan(language: Language): Promise<Host> {
  const host = await aPlanToRead(language);
  host.attachEngine(calculateWith());
  await host.calculated();
  return host;
}

/** As `aBuiltPlan`, with the values as they were calculated when it was built; nothing calculates them again. */
export async function aPlanToRead(language: Language): Promise<Host> {
  const snapshot = built.get(language) ?? (await aPlanBuiltAnew(language)).snapshot();
  built.set(language, snapshot);
  const host = anEmptyWorkbook(language);
  host.open(snapshot);
  return host;
}

/** The example plan, built by the product in an empty workbook, calculated. */
export async function aPlanBuiltAnew(language: Language): Promise<Host> {
  const host = anEmptyWorkbook(language);
  host.attachEngine(calculateWith());
  await buildAgain(language);
  await host.calculated();
  return host;
}

function anEmptyWorkbook(language: Language): Host {
  const tag = language === "en" ? "en-US" : language === "fr" ? "fr-BE" : language;
  const host = createHost({ displayLanguage: tag, contentLanguage: tag });
  loadOfficeJsInNode(host.createBridge(), () => host.circumstances);
  return host;
}

/** Builds the example plan in the open workbook and gives what was missing. */
export async function buildAgain(language: Language): Promise<readonly unknown[]> {
  const start = examplePlan({ planYear, country: "BE+NL", language });
  const built = await buildWorkbook(excelWorkbook, { language, start }, () => undefined);
  if (!built.ok) throw new Error(`The plan was not built: ${built.problem.reason} ${built.problem.code}`);
  return built.value;
}

/** Loads the custom functions as an add-in does, and calculates with them. Gives their names. */
export async function withFunctions(host: Host): Promise<readonly string[]> {
  const service = host.registerCustomFunctions(customFunctionsMetadata("nl", "https://localhost:3000"), "OPL");
  await import("../../src/functions/functions");
  service._SetOsfControlContainerReadyForCustomFunctions();
  await withoutWaiting(() => host.calculated());
  return service.names;
}
