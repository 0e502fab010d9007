import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { budgetDivision } from "../../src/actions/budget/budgetDivision";
import { cutOffQuestion } from "../../src/actions/budget/cutOffChoice";
import { calendarYear } from "../../src/actions/calendar/calendarYear";
import { moveEffects } from "../../src/actions/calendar/moveEffects";
import { planCalendar } from "../../src/actions/calendar/planCalendar";
import { proposeSchedule } from "../../src/actions/calendar/proposeSchedule";
import { moveChanges } from "../../src/actions/calendar/sessionMove";
import { changePlan } from "../../src/actions/changePlan";
import { checkPlan, type CheckedPlan } from "../../src/actions/checkPlan";
import { evaluationOverview } from "../../src/actions/evaluation/evaluationOverview";
import { doubleNeeds } from "../../src/actions/needs/doubleNeeds";
import { needInbox } from "../../src/actions/needs/needInbox";
import type { WorkbookPort } from "../../src/actions/ports";
import { priorityBoard } from "../../src/actions/priorities/priorityBoard";
import { rowChange } from "../../src/actions/rowChange";
import { planSummary } from "../../src/actions/share/planSummary";
import { calendarOwners, sessionCalendar } from "../../src/actions/share/sessionCalendar";
import { supplierSpend } from "../../src/actions/suppliers/supplierSpend";
import { amountTrace } from "../../src/actions/trace/amountTrace";
import { visionOverview } from "../../src/actions/vision/visionOverview";
import { modelPort } from "../commands/modelPort";
import { largePlan } from "./largePlan";

/** Needs of a plan of about 10,000 rows. */
const needs = 440;
const today = "2027-01-04";

/** What the pane does, by name; each as a person starts it. */
export type PaneActions = ReadonlyMap<string, () => unknown>;

/** The actions of the pane on a plan of 10,000 rows: reading and checking it, writing to it, and what each view calculates. */
export async function paneActions(): Promise<PaneActions> {
  const port = await readOnce();
  const checked = await checkPlan(port);
  if (!checked.ok) throw new Error(`The plan was not read: ${checked.problem}`);
  const { plan, warnings } = checked.value;
  return new Map<string, () => unknown>([
    ["read and check", () => checkPlan(port)],
    ["write a need", () => changePlan(port, logged, (now) => rowChange(now, "needs", "B-7", { note: "Gesproken" }))],
    ["needs", () => needInbox(plan, today)],
    ["needs that look alike", () => doubleNeeds(plan)],
    ["priorities", () => priorityBoard(plan)],
    ["budget", () => cutOffQuestion(plan)],
    ["division of the budget", () => budgetDivision(plan, "department")],
    ["calendar", () => planCalendar(plan, warnings)],
    ...calendarActions(checked.value),
    ["evaluation", () => evaluationOverview(plan, today)],
    ["suppliers", () => supplierSpend(plan)],
    ["vision", () => visionOverview(checked.value)],
    ["summary", () => planSummary(plan)],
    ["calendar file", () => [calendarOwners(plan), sessionCalendar(plan, { kind: "everyone" })]],
    ...traces(checked.value),
  ]);
}

const logged = { kind: "needChanged", when: "2027-01-04 09:00", who: null, reason: null };

/** The trace of the last amount of every block of totals. */
function traces({ plan, places }: CheckedPlan): readonly [string, () => unknown][] {
  return places.blocks.map(({ key, sheet, row, column, rows }) => {
    const cell = { sheet, row: row + rows.length, column: column + 1, value: "" };
    return [`trace ${key}`, () => amountTrace(plan, places, cell)];
  });
}

/** The first day that is moved, and all that has to be placed. */
function calendarActions({ plan, warnings }: CheckedPlan): readonly [string, () => unknown][] {
  const { days, closed } = planCalendar(plan, warnings);
  const [day] = days;
  if (day === undefined) throw new Error("The plan has no training day.");
  const seen = { date: day.date, start: day.start, end: day.end };
  const move = { dayId: day.id, date: "2027-05-05", start: 540, end: 960, wholeSession: true, seen };
  return [
    ["move a session", () => moveEffects(plan, moveChanges(plan, move))],
    ["calendar of the year", () => calendarYear(2027, days, [], closed)],
    [
      "propose days",
      () =>
        proposeSchedule(
          plan,
          { today, withConflicts: true },
          { signal: new AbortController().signal, onProgress: () => undefined },
        ),
    ],
  ];
}

/** A workbook that holds the plan. It is read in no time: how long Excel takes is not ours; nothing is kept of what is written. */
async function readOnce(): Promise<WorkbookPort> {
  const port = modelPort();
  const built = await buildWorkbook(port, { language: "nl-NL", start: largePlan(needs) }, () => undefined);
  if (!built.ok) throw new Error("The workbook was not built.");
  const reading = await port.read(() => true);
  return { ...port, read: async () => reading, apply: async () => ({ ok: true, value: null }) };
}
