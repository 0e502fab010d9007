import { beforeAll, describe, expect, it } from "vitest";
import type { PlanRow } from "../../src/domain/plan/planRecords";
import { examplePlan } from "../../src/actions/examplePlan/examplePlan";
import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { checkPlanCommand, nextWarningCommand, restoreCommand } from "../../src/commands/ribbonCommands";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { Host } from "../../src/host/createHost";
import type { ActionRun, PaneActions } from "../../src/taskpane/paneActions";
import { workbookActions } from "../../src/taskpane/workbookActions";
import { excelUnderTest, valueOf } from "../excel/excelUnderTest";
import { planYear, withFunctions } from "./aBuiltPlan";
import { tableRows, typeIn } from "./cellsOf";
import { withoutWaiting } from "./withoutWaiting";

const now = "2027-03-01 14:05";
const run: ActionRun = { signal: new AbortController().signal, onProgress: () => undefined };
const pane = workbookActions(excelWorkbook, () => now);
const nextWarning = nextWarningCommand();
const need = {
  title: "Excel voor planners",
  level: "team",
  people: 4,
  contribution: "high",
  otherCauses: [],
  otherWay: "no",
} as unknown as Parameters<PaneActions["addNeed"]>[0];
const staff = new File(["ID;Naam;Team\nP-901;Anna Maes;Service\nP-902;Bo Bos;Verkoop\n"], "personeel.csv");
let host: Host;

async function importStaff(): Promise<void> {
  const source = valueOf(await pane.readImportFile(staff, {}, run));
  const { mapping, answers } = valueOf(await pane.proposeImport(source, "employees"));
  valueOf(await pane.runImport(valueOf(await pane.previewImport(source, mapping, answers, run)), run));
}

async function changeNeed(): Promise<void> {
  const planned: Parameters<PaneActions["change"]>[1] = ({ needs }) => {
    const [first] = needs as readonly PlanRow<"needs">[];
    const fields = [{ field: "title", to: "Anders gezegd" }];
    return [{ table: "needs", added: [], changed: first ? [{ id: first.id, fields }] : [] }];
  };
  valueOf(await pane.change({ kind: "decideNeed", reason: null }, planned));
}

async function accept(): Promise<void> {
  const { warnings } = valueOf(await pane.checkPlan());
  const chosen = warnings.find(({ acceptable }) => acceptable);
  if (!chosen) throw new Error("The example has a warning that can be accepted.");
  valueOf(await pane.acceptWarning(chosen.warning, "Bekend bij de directie"));
}

async function show(): Promise<void> {
  const [first] = valueOf(await pane.checkPlan()).warnings;
  if (first) valueOf(await pane.show(first.warning.place));
}

async function restoreLast(): Promise<void> {
  const newest = valueOf(await pane.lastActions()).find(({ kind, restorable }) => restorable && kind !== "restore");
  if (newest) valueOf(await pane.restore(newest));
}

/**
 * Everything the pane and the ribbon do once there is a plan, and how many entries of Excel's undo list each makes: one, but for an import, which
 * first writes how it is taken back and then its rows in parts.
 */
const everyday: readonly (readonly [string, number, () => Promise<unknown>])[] = [
  ["open the pane", 0, async () => valueOf(await pane.findPlan())],
  ["look for damage", 0, async () => valueOf(await pane.findDamage())],
  ["check the plan", 0, async () => valueOf(await pane.checkPlan())],
  ["show the cell of a warning", 0, show],
  ["add a need", 1, async () => valueOf(await pane.addNeed(need))],
  ["change a row from a view", 1, changeNeed],
  ["accept a warning", 1, accept],
  ["import a list", 3, importStaff],
  ["take the import back", 1, restoreLast],
  ["show the board page", 0, async () => valueOf(await pane.showBoard())],
  ["stamp values for sharing", 1, async () => valueOf(await pane.stampValues())],
  ["make the formulas live again", 1, async () => valueOf(await pane.liveFormulas())],
  ["press Check plan on the ribbon", 0, () => checkPlanCommand(excelWorkbook, now)],
  ["press Next warning on the ribbon", 0, () => nextWarning(excelWorkbook, now)],
  ["press Restore on the ribbon", 1, () => restoreCommand(excelWorkbook, now)],
];

/** What people can still undo matters more to them than anything the pane does (docs:excel/excel-add-ins-undo-capabilities). */
describe.each(["PC", "OfficeOnline"] as const)("the undo list of the user, on %s", (platform) => {
  beforeAll(async () => {
    host = excelUnderTest({ platform }, true);
    const start = examplePlan({ planYear, country: "BE+NL", language: "nl-NL" });
    valueOf(await buildWorkbook(excelWorkbook, { language: "nl-NL", start }, () => undefined));
    await withFunctions(host);
  });

  it.each(everyday)("keeps what was typed before: %s", async (_what, entries, action) => {
    const title = () => tableRows(host, "Behoeften")[1]?.["Behoefte"];
    const before = title();
    await typeIn(host, "Behoeften", 1, "Behoefte", "Net getypt");
    const depth = host.model.journal.depth;
    await action();
    await withoutWaiting(() => host.calculated());
    expect(host.model.journal.depth - depth).toBe(entries);
    for (let entry = 0; entry < entries; entry++) host.undo();
    expect(title()).toBe("Net getypt");
    host.undo();
    expect(title()).toBe(before);
    await withoutWaiting(() => host.calculated());
    if (entries > 0) await action();
  });
});
