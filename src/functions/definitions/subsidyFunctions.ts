import { flemishTrainingLeave } from "../../domain/calculations/flemishTrainingLeave";
import { kmoPortefeuille, type KmoRules } from "../../domain/calculations/kmoPortefeuille";
import { slimSubsidy } from "../../domain/calculations/slimSubsidy";
import { startingSubsidyRules } from "../../domain/calculations/startingSubsidyRules";
import { companySizeWords, subsidyThemeWords } from "../../i18n/functions/laterChoiceWords";
import { choiceFromCell } from "../cells/choiceFromCell";
import { dateFromCell } from "../cells/dateFromCell";
import { cellFromEuro, euroFromCell } from "../cells/euroFromCell";
import { hoursFromCell } from "../cells/hoursFromCell";
import { shareFromCell } from "../cells/shareFromCell";
import type { EuroCents, Fraction } from "../../domain/plan/units";
import type { Answer } from "../customFunction";
import { needed, optional, rowFunction } from "../rowFunction";
import { column, optionalColumn, optionalSingle, single, tableFunction } from "../tableFunction";

const { kmo, leave, slim } = startingSubsidyRules;

/** Custom functions about subsidies (F-B5). Amounts left out are those a new plan starts with; the plan's own table of legal amounts has the dated ones. */
export const subsidyFunctions = [
  tableFunction(
    "KMOPORTEFEUILLE",
    {
      subsidyBases: column(euroFromCell, "rows"),
      companySize: single(choiceFromCell(companySizeWords)),
      subsidyThemes: optionalColumn(choiceFromCell(subsidyThemeWords), "rows"),
      subsidyDates: optionalColumn(dateFromCell, "rows"),
      ceiling: optionalSingle(euroFromCell),
      usedBefore: optionalSingle(euroFromCell),
      supportRate: optionalSingle(shareFromCell),
      themeSupportRate: optionalSingle(shareFromCell),
      minimumBase: optionalSingle(euroFromCell),
    },
    ({ subsidyBases, companySize, subsidyThemes, subsidyDates, usedBefore, ...given }): Answer => {
      const requests = subsidyBases.map((base, row) => ({
        base,
        theme: subsidyThemes?.[row] ?? null,
        date: subsidyDates?.[row] ?? null,
      }));
      const grants = kmoPortefeuille(requests, companySize, kmoRules(given), usedBefore ?? 0);
      return subsidyBases.map((base, row) => [base === null ? "" : cellFromEuro(grants[row] ?? 0)]);
    },
  ),
  rowFunction(
    "VOV",
    {
      fte: needed(shareFromCell),
      hoursEach: needed(hoursFromCell),
      hourlyRate: optional(euroFromCell),
      maximumHours: optional(hoursFromCell),
      minimumHours: optional(hoursFromCell),
    },
    ({ fte, hoursEach, hourlyRate, maximumHours, minimumHours }) =>
      cellFromEuro(
        flemishTrainingLeave(fte, hoursEach, {
          hourlyRate: hourlyRate ?? leave.hourlyRate,
          maximum: maximumHours ?? leave.maximum,
          minimum: minimumHours ?? leave.minimum,
          minimumFte: leave.minimumFte,
        }),
      ),
  ),
  rowFunction(
    "SLIM",
    {
      eligibleCosts: needed(euroFromCell),
      subsidyRate: optional(shareFromCell),
      minimumCosts: optional(euroFromCell),
      maximumGrant: optional(euroFromCell),
    },
    ({ eligibleCosts, subsidyRate, minimumCosts, maximumGrant }) =>
      cellFromEuro(
        slimSubsidy(eligibleCosts, {
          rate: subsidyRate ?? slim.rate,
          minimum: minimumCosts ?? slim.minimum,
          maximum: maximumGrant ?? slim.maximum,
        }),
      ),
  ),
];

/** The amounts given with a call; what was left out as a new plan starts with it. The rates are those of the one size that was asked for. */
function kmoRules(given: {
  readonly ceiling: EuroCents | null;
  readonly supportRate: Fraction | null;
  readonly themeSupportRate: Fraction | null;
  readonly minimumBase: EuroCents | null;
}): KmoRules {
  const rates = (size: "small" | "medium") => ({
    general: given.supportRate ?? kmo.rate[size].general,
    cyberOrEnergy: given.themeSupportRate ?? kmo.rate[size].cyberOrEnergy,
  });
  return {
    rate: { small: rates("small"), medium: rates("medium") },
    ceiling: given.ceiling ?? kmo.ceiling,
    minimum: given.minimumBase ?? kmo.minimum,
  };
}
