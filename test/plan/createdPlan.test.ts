import { beforeAll, describe, expect, it } from "vitest";
import { needChanges } from "../../src/actions/addNeed";
import { costBasis } from "../../src/actions/budgetLines/costBasis";
import { proposedLines } from "../../src/actions/budgetLines/proposedLines";
import { writeCostLines } from "../../src/actions/budgetLines/writeCostLines";
import { enrolPeople } from "../../src/actions/calendar/enrolGroup";
import { changePlan } from "../../src/actions/changePlan";
import { createTraining, type NewTraining } from "../../src/actions/needs/createTraining";
import type { TableChange } from "../../src/actions/planChange";
import { restoreLastAction } from "../../src/actions/restoreAction";
import { setReferenceDate } from "../../src/actions/staleDate";
import type { Plan } from "../../src/domain/plan/plan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import { valueOf } from "../excel/excelUnderTest";
import { aBuiltPlan } from "./aBuiltPlan";
import { tableRows } from "./cellsOf";
import { planNow } from "./planNow";

const today = "2026-11-21";
const by = { when: `${today} 10:00`, who: null };
const need = {
  title: "R",
  level: "team",
  people: 12,
  contribution: "strong",
  otherCauses: [],
  otherWay: "no",
} as const;
const training: NewTraining = {
  title: "Referentie R",
  cluster: "a",
  form: "classroom",
  targetGroupId: null,
  participants: 12,
  duration: 15.2 * 60,
  groupMax: null,
  learningGoalId: null,
  status: "planned",
};

let host: Host;
const write = async (kind: string, planned: (plan: Plan) => readonly TableChange[]) =>
  valueOf(await changePlan(excelWorkbook, { ...by, kind, reason: null }, planned));
const idOfR = async () => (await planNow()).trainings.find(({ title }) => title === training.title)?.id ?? "";

/** Prices of reference case R in euro, and its percentages (domain 5.3). */
const prices: Readonly<Record<string, number>> = {
  trainerFee: 1450,
  material: 45,
  room: 350,
  catering: 28,
  travel: 0.23,
  licence: 15,
  absenceWage: 38.5,
  replacement: 29.4,
};
const percentages: Readonly<Record<string, number>> = { overhead: 8, contingency: 5 };

function referenceLines(plan: Plan, trainingId: string) {
  const found = costBasis(plan, trainingId);
  if (found === null) throw new Error(`There is no training ${trainingId}.`);
  const basis = { ...found, days: 2, dayLength: 456, kmPerDay: 40, replaced: 0.25, vatRate: null };
  return proposedLines(plan, trainingId, basis)
    .filter(({ costType }) => costType in prices || costType in percentages)
    .map(({ isUsual: _usual, isExempt: _exempt, hasVat: _vat, there: _there, ...line }) => {
      const price = prices[line.costType];
      const quantity = percentages[line.costType] ?? line.quantity;
      return { ...line, quantity, unitPrice: price === undefined ? null : Math.round(price * 100) };
    });
}

beforeAll(async () => {
  host = await aBuiltPlan("nl-NL");
  await write("addNeed", (plan) => needChanges(plan, need, today));
  await write("createTraining", (plan) => {
    const id = plan.needs.find(({ title }) => title === need.title)?.id ?? "";
    return createTraining(plan, [id], training, today);
  });
  const trainingId = await idOfR();
  await write("writeCostLines", (plan) => writeCostLines(plan, trainingId, referenceLines(plan, trainingId)));
  await host.calculated();
});

describe("a need that became a training with costs, in the workbook", () => {
  it("comes to reference case R on the sheets, to the cent", async () => {
    const id = await idOfR();
    const lines = tableRows(host, "Begroting").filter((row) => row["Opleiding-ID"] === id);
    const amounts = lines.map(({ Bedrag }) => Math.round(Number(Bedrag) * 100));
    expect(amounts).toEqual([290000, 54000, 70000, 67200, 22080, 18000, 702240, 134064, 41702, 26064]);
    const row = tableRows(host, "Opleidingen").find(({ ID }) => ID === id);
    expect(Math.round(Number(row?.["Netto kosten"]) * 100)).toBe(1425350);
  });

  it("is tied to its need, which stands in the plan", async () => {
    const plan = await planNow();
    const made = plan.trainings.find(({ title }) => title === training.title);
    const own = plan.needs.find(({ title }) => title === need.title);
    expect(made?.needIds).toEqual([own?.id]);
    expect(own).toMatchObject({ status: "included", answeredOn: today });
  });

  it("is taken back with one button, and so are an enrolment and the reference date", async () => {
    const before = await planNow();
    const [session] = before.sessions;
    const person = before.employees.at(-1)?.id ?? "";
    await write("enrolPeople", (plan) => enrolPeople(plan, session?.id ?? "", [person]));
    valueOf(await restoreLastAction(excelWorkbook, by));
    await write("setReferenceDate", (plan) => setReferenceDate(plan, "2027-12-31"));
    valueOf(await restoreLastAction(excelWorkbook, by));
    const { changeLog: _before, ...kept } = before;
    const { changeLog: _after, ...after } = await planNow();
    expect(after).toEqual(kept);
    const counts = [before.budgetLines.length, before.trainings.length];
    valueOf(await restoreLastAction(excelWorkbook, by));
    valueOf(await restoreLastAction(excelWorkbook, by));
    const { budgetLines, trainings, needs } = await planNow();
    expect([budgetLines.length + 10, trainings.length + 1]).toEqual(counts);
    expect(needs.find(({ title }) => title === need.title)).toMatchObject({ status: "tested", answeredOn: null });
  });
});
