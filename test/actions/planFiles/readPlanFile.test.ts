import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre";
import { expect, it } from "vitest";
import { readPlanFile } from "../../../src/actions/planFiles/readPlanFile";
import type { PlanFile } from "../../../src/actions/planFiles/planFile";
import { examplePlan } from "../../../src/actions/examplePlan/examplePlan";
import { planFromSnapshot } from "../../../src/blueprint/planFromSnapshot";
import { systemState } from "../../../src/blueprint/systemState";
import { saveXlsx } from "../../../src/host/files/saveXlsx";
import { languages } from "../../../src/i18n/language";
import { openPlan } from "../../../src/actions/openPlan";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { valueOf } from "../../excel/excelUnderTest";
import { aPlanFile, aWorkbookOf } from "../../plan/aPlanFile";
import { aPlan } from "../../builders/aPlan";

async function planOf(bytes: Uint8Array): Promise<PlanFile> {
  const reading = await readPlanFile(bytes, "plan.xlsx");
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
}

const problemOf = async (bytes: Uint8Array) => {
  const reading = await readPlanFile(bytes, "x.xlsx");
  return reading.ok ? null : reading.problem;
};

it.each(languages)("reads a saved plan in %s exactly as the open workbook is read", async (language) => {
  const host = await aWorkbookOf(examplePlan({ planYear: 2027, country: "BE+NL", language }), language);
  const open = valueOf(await openPlan(excelWorkbook));
  const inExcel = planFromSnapshot(open.snapshot, open.texts);
  const file = await planOf(await saveXlsx(host.snapshot(), []));
  expect(file.plan).toEqual(inExcel.plan);
  expect(file.unread).toBe(inExcel.problems.length);
  expect(file.language).toBe(language);
});

it("finds the words people added to the lists, also those no row uses", async () => {
  const words = new Map([["department", ["Magazijn"]]] as const);
  const start = aPlan({ employees: [{ name: "Ann", department: "Productie" }] });
  const { ownWords } = await planOf(await aPlanFile(start, "fr", words));
  expect(ownWords.get("department")).toEqual(["Magazijn", "Productie"]);
});

it("says what is wrong with a file that gives no plan", async () => {
  const ole = (text: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, "utf16le")]);
  expect(await problemOf(new Uint8Array())).toBe("empty");
  expect(await problemOf(strToU8("Naam;Afdeling\n"))).toBe("notAWorkbook");
  expect(await problemOf(strToU8("%PDF-1.7"))).toBe("notAWorkbook");
  expect(await problemOf(ole("EncryptedPackage"))).toBe("protected");
  expect(await problemOf(ole("Workbook"))).toBe("otherFormat");
  expect(await problemOf(zipSync({ "xl/workbook.bin": strToU8("x") }))).toBe("otherFormat");
  expect(await problemOf(zipSync({ "readme.txt": strToU8("x") }))).toBe("damaged");
  const workbook = await writeXlsx({ sheets: [{ name: "Blad1", rows: [["Naam"], ["Ann"]] }] });
  expect(await problemOf(workbook)).toBe("noPlan");
  expect(await problemOf(workbook.subarray(0, workbook.length / 2))).toBe("damaged");
});

it("refuses a plan of a newer version and one that counts days from 1904", async () => {
  const host = await aWorkbookOf(aPlan());
  const version = systemState(valueOf(await openPlan(excelWorkbook)).view).versionPlace;
  if (version === null) throw new Error("The plan does not say its version.");
  valueOf(await excelWorkbook.apply([{ kind: "writeCells", ...version, cells: [["99"]] }]));
  expect(await problemOf(await saveXlsx(host.snapshot(), []))).toBe("newerVersion");
  const from1904 = await writeXlsx({ sheets: [{ name: "Blad1", rows: [["Naam"]] }], dateSystem: "1904" });
  expect(await problemOf(from1904)).toBe("daysFrom1904");
});

it("stops when it is cancelled", async () => {
  const bytes = await aPlanFile(aPlan());
  await expect(readPlanFile(bytes, "plan.xlsx", { signal: AbortSignal.abort() })).rejects.toThrow();
});
