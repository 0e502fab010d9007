import { describe, expect, it } from "vitest";
import { examplePlan } from "../../../src/actions/examplePlan/examplePlan";
import { cutOffLine } from "../../../src/domain/calculations/cutOffLine";
import { trainingRanks } from "../../../src/domain/calculations/trainingRanks";
import { trainingScores } from "../../../src/domain/calculations/trainingScores";
import { choiceLists } from "../../../src/domain/plan/choiceLists";
import type { Field } from "../../../src/domain/plan/field";
import type { Plan } from "../../../src/domain/plan/plan";
import { planRecords, type RecordKey } from "../../../src/domain/plan/planRecords";
import { activeTrainings } from "../../../src/domain/warnings/activeTrainings";
import { isMandatory } from "../../../src/domain/calculations/isMandatory";
import { planMoney } from "../../../src/domain/warnings/planMoney";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import { warningRules } from "../../../src/domain/warnings/warningRules";
import { languages } from "../../../src/i18n/language";

const plan = examplePlan({ planYear: 2027, country: "BE+NL", language: "nl-BE" });
const tables = (Object.keys(planRecords) as RecordKey[]).filter((key) => key !== "organisation");
const rowsOf = (of: Plan, table: RecordKey) => of[table as "needs"] as readonly Readonly<Record<string, unknown>>[];
const keptEmpty: readonly string[] = ["acceptedWarnings", "changeLog"];

function everyCell(of: Plan): { table: RecordKey; id: unknown; name: string; field: Field; value: unknown }[] {
  return tables.flatMap((table) =>
    rowsOf(of, table).flatMap((row) =>
      Object.entries<Field>(planRecords[table]).map(([name, field]) => ({
        table,
        id: row.id,
        name,
        field,
        value: row[name],
      })),
    ),
  );
}

describe.each([
  [2026, "BE"],
  [2027, "BE+NL"],
  [2028, "NL"],
] as const)("examplePlan of %d for %s", (planYear, country) => {
  const made = examplePlan({ planYear, country, language: "nl-NL" });

  it("fills every table but the log and the accepted warnings", () => {
    expect(tables.filter((table) => rowsOf(made, table).length === 0)).toEqual(keptEmpty);
  });

  it("gives every row an ID of its own, and refers only to rows that exist", () => {
    for (const table of tables)
      expect(new Set(rowsOf(made, table).map(({ id }) => id)).size, table).toBe(rowsOf(made, table).length);
    const dangling = everyCell(made).filter(({ field, value }) => {
      if (field.kind !== "reference" && field.kind !== "references") return false;
      const ids = [value].flat().filter((id) => id !== null);
      const known = new Set(rowsOf(made, field.to as RecordKey).map(({ id }) => id));
      return ids.some((id) => !known.has(id));
    });
    expect(dangling).toEqual([]);
  });

  it("keeps choices to the closed lists, numbers to their bounds and money to whole cents", () => {
    const wrong = everyCell(made).filter(({ field, value }) => {
      if (value === null) return false;
      if (field.kind === "choice" || field.kind === "choices") {
        const { open, keys }: { open: boolean; keys: readonly string[] } = choiceLists[field.list];
        return !open && [value].flat().some((key) => !keys.includes(String(key)));
      }
      if (field.kind === "euro" && !Number.isInteger(value)) return true;
      const { min, max }: { min?: number; max?: number } = { ...(field as object) };
      const inUnit = Number(value) / (field.kind === "hours" ? 60 : field.kind === "euro" ? 100 : 1);
      return inUnit < (min ?? -Infinity) || inUnit > (max ?? Infinity);
    });
    expect(wrong).toEqual([]);
  });

  it("plans every training day of the plan year on a working day", () => {
    const days = made.trainingDays.map(({ date }) => String(date));
    expect(days.filter((date) => !date.startsWith(`${planYear}-`))).toEqual([]);
    expect(days.filter((date) => [0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  });
});

describe("examplePlan", () => {
  it("is always the same for the same year, country and language", () => {
    expect(examplePlan({ planYear: 2027, country: "BE+NL", language: "nl-BE" })).toEqual(plan);
  });

  it("has 120 people in departments that the other tables know, with names of their own", () => {
    expect(plan.employees).toHaveLength(120);
    expect(new Set(plan.employees.map(({ name }) => name)).size).toBe(120);
    const departments = new Set(plan.employees.map(({ department }) => department));
    expect(plan.needs.filter(({ department }) => department !== null && !departments.has(department))).toEqual([]);
  });

  it("says titles in the language of the workbook", () => {
    const titles = languages.map((language) => {
      const { trainings, goals, needs, rules } = examplePlan({ planYear: 2027, country: "BE+NL", language });
      return [trainings[1]?.title, goals[2]?.name, needs[0]?.title, rules[2]?.text].join(" | ");
    });
    expect(new Set(titles).size).toBe(3);
    expect(titles[2]).toContain("VCA basic safety");
    expect(titles[3]).toContain("VCA sécurité de base");
  });

  it("adds up: what the trainings cost is the sum of their lines, after subsidies", () => {
    const { amounts, net } = planMoney(plan);
    expect(amounts.reduce((sum, { amount }) => sum + amount, 0)).toBe(net);
    expect(net).toBe(22_240_050);
  });

  it("is granted less than it needs, and the three ways to draw the cut-off line differ", () => {
    const budget = plan.organisation.budgetGranted ?? 0;
    const ranked = rankedTrainings(plan);
    const strict = cutOffLine(ranked, budget, "strict");
    const fill = cutOffLine(ranked, budget, "fill");
    expect(strict.extraForAll).toBeGreaterThan(0);
    expect(strict.mandatoryExceedsBudget).toBe(false);
    expect(strict.total).toBeLessThan(fill.total);
    const valueOf = (included: readonly boolean[]) =>
      ranked.reduce((sum, { score }, index) => sum + (included[index] === true ? score : 0), 0);
    const best = bestValue(ranked, budget);
    expect(best.map(({ id }) => id)).not.toEqual(
      ranked.filter((_training, index) => fill.included[index]).map(({ id }) => id),
    );
    expect(best.reduce((sum, { score }) => sum + score, 0)).toBeGreaterThan(valueOf(fill.included));
  });

  it("shows every warning but those that would need another plan", () => {
    const shown = new Set<string>(planWarnings(plan).map(({ code }) => code));
    const other = Object.values(warningRules)
      .map(({ code }) => code)
      .filter((code) => !shown.has(code));
    expect(other.sort()).toEqual([
      "W-BEH-02", // needs come from all three levels
      "W-BUD-02", // then nothing but mandatory trainings would fit and there would be no line to draw
      "W-BUD-07", // only in the last quarter, and only with money left
      "W-BUD-10", // the status is what the board decided
      "W-DEL-01", // only in a copy made for sharing
      "W-PRI-04", // the shop floor gets its part
      "W-TXT-02", // two pages of prose would hide everything else
      "W-VRM-01", // there are many forms of learning
    ]);
  });

  it.each([
    ["BE", "W-NL", "W-BE"],
    ["NL", "W-BE", "W-NL"],
  ] as const)("shows nothing of the other country in %s", (country, foreign, own) => {
    const codes = planWarnings(examplePlan({ planYear: 2027, country, language: "nl-NL" })).map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith(`${foreign}-`))).toEqual([]);
    expect(codes.filter((code) => code.startsWith(`${own}-`))).not.toEqual([]);
  });
});

interface Ranked {
  readonly id: string;
  readonly cost: number;
  readonly mandatory: boolean;
  readonly score: number;
}

function rankedTrainings(of: Plan): readonly Ranked[] {
  const { byTraining } = planMoney(of);
  const scores = trainingScores(of.priorities, of.criteria);
  const all = activeTrainings(of).map((training) => {
    const cost = byTraining.get(training.id)?.net ?? 0;
    const score = scores.get(training.id)?.score ?? null;
    return { ...training, mandatory: isMandatory(training), cost, netCost: cost, score };
  });
  const ranks = trainingRanks(all);
  return all
    .map(({ id, cost, mandatory, score }, index) => ({
      id,
      cost,
      mandatory,
      score: score ?? 0,
      rank: ranks[index] ?? 0,
    }))
    .sort((left, right) => left.rank - right.rank);
}

/** The choice with the highest total score that the budget pays, found by trying amounts one training after the other. */
function bestValue(ranked: readonly Ranked[], budget: number): readonly Ranked[] {
  const mandatory = ranked.filter((training) => training.mandatory);
  const left = budget - mandatory.reduce((sum, { cost }) => sum + cost, 0);
  let best = new Map<number, { readonly value: number; readonly chosen: readonly Ranked[] }>([
    [0, { value: 0, chosen: [] }],
  ]);
  for (const training of ranked.filter((candidate) => !candidate.mandatory)) {
    const next = new Map(best);
    for (const [cost, { value, chosen }] of best) {
      const total = cost + training.cost;
      const known = next.get(total);
      if (total <= left && (known === undefined || known.value < value + training.score))
        next.set(total, { value: value + training.score, chosen: [...chosen, training] });
    }
    best = next;
  }
  const top = [...best.values()].reduce((winner, candidate) => (candidate.value > winner.value ? candidate : winner));
  return ranked.filter((training) => training.mandatory || top.chosen.includes(training));
}
