import { readPlan } from "../../src/actions/readPlan";
import type { Plan } from "../../src/domain/plan/plan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";

/** The plan as the add-in reads it from the open workbook. */
export async function planNow(): Promise<Plan> {
  const read = await readPlan(excelWorkbook);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.plan;
}
