import { needChanges } from "../../src/actions/addNeed";
import { bestValueChoices } from "../../src/actions/budget/bestValueChoice";
import { bestValueSolver } from "../../src/domain/calculations/bestValueSolver";
import { checkedPlan } from "../../src/actions/checkPlan";
import { acceptanceOf } from "../../src/domain/warnings/acceptance";
import type { WarningPlace } from "../../src/domain/warnings/warning";
import type { Plan } from "../../src/domain/plan/plan";
import { planRecords, type RecordKey } from "../../src/domain/plan/planRecords";
import type { PaneActions, PlanChoices } from "../../src/taskpane/paneActions";
import { readPlanFiles } from "../../src/taskpane/readPlanFiles";
import { memoryImport } from "./memoryImport";
import { aPlan, aRow, type PlanSketch } from "../builders/aPlan";
import { planWith } from "../builders/planWith";

/** The actions of the pane on a plan in memory, with what was asked of the workbook. */
export interface MemoryActions extends PaneActions {
  readonly plan: () => Plan;
  readonly shown: readonly WarningPlace[];
  readonly made: readonly PlanChoices[];
  /** Changes the plan as typing in the sheets would, and tells who listens. */
  readonly type: (change: (plan: Plan) => Plan, by?: { readonly remote: boolean }) => void;
}

const sheetNames = Object.fromEntries(
  (Object.keys(planRecords) as RecordKey[]).map((key) => [key, `Blad ${key}`]),
) as Record<RecordKey, string>;

/** Actions on the given plan; without one the workbook holds no plan until it is made. */
export function memoryActions(sketch: PlanSketch | null, changes: Partial<PaneActions> = {}): MemoryActions {
  let plan = sketch && aPlan(sketch);
  const shown: WarningPlace[] = [];
  const made: PlanChoices[] = [];
  const listeners = new Set<(hint: { readonly remote: boolean }) => void>();
  const current = () => plan ?? aPlan();
  return {
    plan: current,
    shown,
    made,
    type(change, by = { remote: false }) {
      plan = change(current());
      for (const listener of listeners) listener(by);
    },
    findPlan: async () => ({ ok: true, value: plan ? "plan" : "none" }),
    async makePlan(choices) {
      made.push(choices);
      plan = aPlan({ organisation: { planYear: choices.planYear, country: choices.country } });
      return { ok: true, value: null };
    },
    readPlanFiles,
    async makePlanFrom(start) {
      plan = start.plan;
      return { ok: true, value: null };
    },
    checkPlan: async () => ({ ok: true, value: checkedPlan(current(), sheetNames) }),
    async show(place) {
      shown.push(place);
      return { ok: true, value: null };
    },
    async acceptWarning(warning, reason) {
      const id = `A-${current().acceptedWarnings.length + 1}`;
      const row = aRow("acceptedWarnings", { id, ...acceptanceOf(warning, reason) });
      plan = { ...current(), acceptedWarnings: [...current().acceptedWarnings, row] };
      return { ok: true, value: "acceptWarning-1" };
    },
    async addNeed(need) {
      plan = planWith(current(), needChanges(current(), need, "2026-11-16"));
      return { ok: true, value: "addNeed-1" };
    },
    async change({ kind }, planned) {
      const changes = planned(current());
      if (changes.length === 0) return { ok: false, problem: "nothingToChange" };
      plan = planWith(current(), changes);
      return { ok: true, value: `${kind}-1` };
    },
    searchBestValue: async (question, budgets) => {
      return { ok: true, value: await bestValueChoices(question, budgets, bestValueSolver, () => undefined) };
    },
    lastActions: async () => ({ ok: true, value: [] }),
    restore: async (action) => ({ ok: true, value: action }),
    findDamage: async () => ({ ok: true, value: [] }),
    repair: async () => ({ ok: true, value: null }),
    ...memoryImport(current, (written) => (plan = written)),
    async mergeDepartments(changes) {
      plan = planWith(current(), changes);
      const count = (kind: "added" | "changed") => changes.reduce((sum, change) => sum + change[kind].length, 0);
      return { ok: true, value: { added: count("added"), changed: count("changed"), isLogged: true } };
    },
    showBoard: async () => ({ ok: true, value: null }),
    stampValues: async () => ({ ok: true, value: 0 }),
    liveFormulas: async () => ({ ok: true, value: 0 }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    selection: async () => ({ ok: true, value: null }),
    onSelection: () => () => undefined,
    ...changes,
  };
}
