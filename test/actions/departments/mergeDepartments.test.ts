import { expect, it } from "vitest";
import { mergeKind } from "../../../src/actions/import/importLog";
import { writeTables } from "../../../src/actions/import/writeTables";
import { mergePreview } from "../../../src/actions/departments/mergePreview";
import { lastActions, restoreOne } from "../../../src/actions/lastActions";
import { readPlanFile } from "../../../src/actions/planFiles/readPlanFile";
import { readPlan } from "../../../src/actions/readPlan";
import { planMoney } from "../../../src/domain/warnings/planMoney";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { workbookTextsIn } from "../../../src/i18n/workbook/workbookTextsIn";
import { aPlan, type PlanSketch } from "../../builders/aPlan";
import { valueOf } from "../../excel/excelUnderTest";
import { aPlanFile, aWorkbookOf } from "../../plan/aPlanFile";

const by = { kind: mergeKind, when: "2027-03-01 14:05", who: null, reason: "a.xlsx, b.xlsx" };
const texts = workbookTextsIn("nl-NL");

const sketch = (department: string, price: number): PlanSketch => ({
  organisation: { country: "BE", planType: "department", planYear: 2027, department },
  trainings: [{ id: "OPL-001", title: "Heftruck", cluster: "a", status: "planned", participants: 5 }],
  budgetLines: [{ id: "BUD-001", trainingId: "OPL-001", costType: "trainerFee", quantity: 3, unitPrice: price }],
});

async function planFile(department: string, price: number, language: "nl-NL" | "fr") {
  const reading = await readPlanFile(await aPlanFile(aPlan(sketch(department, price)), language), `${department}.xlsx`);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
}

const wholePlan = async () => valueOf(await readPlan(excelWorkbook)).plan;
const nothing = { confirmed: [], lapsing: true };

it("takes over saved files in any language, changes nothing the second time, and is taken back with one button", async () => {
  const files = [await planFile("Productie", 33_33, "fr"), await planFile("Verkoop", 12_34, "nl-NL")];
  await aWorkbookOf(aPlan({ organisation: { country: "BE", planType: "global", planYear: 2027 } }));
  const before = await wholePlan();
  const { changes, total } = mergePreview(before, files, nothing);
  const result = await writeTables(excelWorkbook, texts, { changes }, by);
  expect(result).toMatchObject({ outcome: "done", isLogged: true });

  const after = await wholePlan();
  expect(after.trainings.map(({ id }) => id)).toEqual(["PRODUCTIE/OPL-001", "VERKOOP/OPL-001"]);
  expect([total, planMoney(after).net]).toEqual([137_01, 137_01]);
  const again = mergePreview(after, files, nothing).changes;
  expect(again.flatMap(({ added, changed }) => [...added, ...changed])).toEqual([]);

  const [action] = valueOf(await lastActions(excelWorkbook));
  if (action === undefined) throw new Error("Merging was not logged.");
  valueOf(await restoreOne(excelWorkbook, action, by));
  const restored = await wholePlan();
  expect({ ...restored, changeLog: [] }).toEqual({ ...before, changeLog: [] });
});

it("leaves the workbook as it was when it is cancelled", async () => {
  const files = [await planFile("Productie", 33_33, "nl-NL")];
  await aWorkbookOf(aPlan({ organisation: { country: "BE", planType: "global", planYear: 2027 } }));
  const before = await wholePlan();
  const { changes } = mergePreview(before, files, nothing);
  const stop = new AbortController();
  const watch = { signal: stop.signal, progress: () => stop.abort() };
  const result = await writeTables(excelWorkbook, texts, { changes }, by, watch);
  expect(result).toMatchObject({ outcome: "cancelled", takenBack: true });
  expect(await wholePlan()).toEqual(before);
});
