import { kmoPortefeuille, type KmoRules } from "../../calculations/kmoPortefeuille";
import { centsFromEuros, roundedCents } from "../../calculations/roundedCents";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/planRecords";
import type { EuroCents } from "../../plan/units";
import { defineRule, type Finding } from "../defineRule";
import { groupedBy } from "../groupedBy";
import { legalCodes } from "../legalCodes";
import { legalValue } from "../legalValue";

/**
 * A subsidy is cut by its ceiling (F-B5a): its own, or for the kmo-portefeuille the yearly one that requests use up in order of date.
 * Without base, rate or the legal amounts nothing is computed.
 */
export const subsidyCeilingReached = defineRule({
  code: "W-SUB-01",
  severity: "attention",
  acceptable: true,
  find(plan) {
    const counted = plan.subsidies.filter(({ status }) => status !== "rejected");
    const own = counted.flatMap((row) => {
      const computed = row.base === null || row.rate === null ? null : roundedCents(row.base * row.rate);
      return row.ceiling === null || computed === null ? [] : findings(row, computed, Math.min(computed, row.ceiling));
    });
    const kmo = counted.filter(({ kind, ceiling }) => kind === "kmoPortefeuille" && ceiling === null);
    const perYear = groupedBy(kmo, ({ date }) => date?.slice(0, 4) ?? "");
    return [...own, ...[...perYear.values()].flatMap((rows) => kmoFindings(rows, plan))];
  },
});

function kmoFindings(rows: Plan["subsidies"], plan: Plan): readonly Finding<"W-SUB-01">[] {
  const { size } = plan.organisation;
  const rules = kmoRules(plan, rows[0]?.date ?? undefined);
  if (size === null || rules === null) return [];
  const allowed = kmoPortefeuille(rows, size, rules);
  const withoutCeiling = rows.map(
    (row) => kmoPortefeuille([row], size, { ...rules, ceiling: Number.MAX_SAFE_INTEGER })[0],
  );
  return rows.flatMap((row, index) => findings(row, withoutCeiling[index] ?? 0, allowed[index] ?? 0));
}

function kmoRules(plan: Plan, day: string | undefined): KmoRules | null {
  const { kmoCeiling, kmoMinimum, kmoSmall, kmoSmallCyberOrEnergy, kmoMedium, kmoMediumCyberOrEnergy } = legalCodes;
  const [ceiling, minimum, small, smallCyber, medium, mediumCyber] = [
    kmoCeiling,
    kmoMinimum,
    kmoSmall,
    kmoSmallCyberOrEnergy,
    kmoMedium,
    kmoMediumCyberOrEnergy,
  ].map((code) => legalValue(plan, code, day) ?? undefined);
  if (ceiling === undefined || minimum === undefined || small === undefined || smallCyber === undefined) return null;
  if (medium === undefined || mediumCyber === undefined) return null;
  return {
    ceiling: centsFromEuros(ceiling),
    minimum: centsFromEuros(minimum),
    rate: {
      small: { general: small, cyberOrEnergy: smallCyber },
      medium: { general: medium, cyberOrEnergy: mediumCyber },
    },
  };
}

function findings(
  { id, name }: PlanRow<"subsidies">,
  computed: EuroCents,
  allowed: EuroCents,
): readonly Finding<"W-SUB-01">[] {
  return allowed < computed
    ? [{ place: { table: "subsidies", row: id, field: "base" }, facts: { name: name ?? id, computed, allowed } }]
    : [];
}
