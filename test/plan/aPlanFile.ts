import { buildWorkbook } from "../../src/actions/buildWorkbook";
import type { ChoiceListKey } from "../../src/domain/plan/choiceLists";
import type { Plan } from "../../src/domain/plan/plan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { saveXlsx } from "../../src/host/files/saveXlsx";
import type { Language } from "../../src/i18n/language";
import { excelUnderTest } from "../excel/excelUnderTest";

type OwnWords = ReadonlyMap<ChoiceListKey, readonly string[]>;

/** A workbook that the product itself made of a plan, not calculated. */
export async function aWorkbookOf(start: Plan, language: Language = "nl-NL", ownWords?: OwnWords): Promise<Host> {
  const host = excelUnderTest();
  const options = { language, start, ...(ownWords === undefined ? {} : { ownWords }) };
  const built = await buildWorkbook(excelWorkbook, options, () => undefined);
  if (!built.ok) throw new Error(`The plan was not built: ${built.problem.reason} ${built.problem.code}`);
  return host;
}

/** The bytes of the .xlsx file of a plan, as somebody would have saved it. */
export async function aPlanFile(start: Plan, language: Language = "nl-NL", ownWords?: OwnWords): Promise<Uint8Array> {
  return saveXlsx((await aWorkbookOf(start, language, ownWords)).snapshot(), []);
}
