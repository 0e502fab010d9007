import { absenceWage } from "../../domain/calculations/absenceWage";
import { allocation } from "../../domain/calculations/allocation";
import { breakEven } from "../../domain/calculations/breakEven";
import { budgetPosition } from "../../domain/calculations/budgetPosition";
import { costPerParticipant } from "../../domain/calculations/costPerParticipant";
import { hourlyCost } from "../../domain/calculations/hourlyCost";
import { lineAmount } from "../../domain/calculations/lineAmount";
import { netCost } from "../../domain/calculations/netCost";
import { variance } from "../../domain/calculations/variance";
import { vatCost } from "../../domain/calculations/vatCost";
import { newAmountWord } from "../../i18n/functions/laterChoiceWords";
import { numberOrProblem } from "../answerNumber";
import { cellFromEuro, euroFromCell } from "../cells/euroFromCell";
import { hoursFromCell } from "../cells/hoursFromCell";
import { numberFromCell } from "../cells/numberFromCell";
import { positiveNumberFromCell } from "../cells/positiveNumberFromCell";
import { shareFromCell } from "../cells/shareFromCell";
import { wordIn, wordLanguageFromCell } from "../cells/wordLanguage";
import type { Answer } from "../customFunction";
import { needed, open, optional, rowFunction } from "../rowFunction";
import { column, optionalSingle, single, tableFunction } from "../tableFunction";

/** Custom functions about what a training costs and what a budget has left (F-B1 to F-B3, F-B8, F-B11, F-B12, F-B14). */
export const costFunctions = [
  rowFunction(
    "VERLETKOST",
    {
      participants: needed(positiveNumberFromCell),
      hoursEach: needed(hoursFromCell),
      hourlyCost: needed(euroFromCell),
    },
    ({ participants, hoursEach, hourlyCost: cost }) => cellFromEuro(absenceWage(participants, hoursEach, cost)),
  ),
  rowFunction(
    "UURKOST",
    {
      yearlyWage: needed(positiveNumberFromCell),
      surcharge: needed(positiveNumberFromCell),
      productiveHours: needed(positiveNumberFromCell),
    },
    ({ yearlyWage, surcharge, productiveHours }) =>
      numberOrProblem(hourlyCost(yearlyWage, surcharge, productiveHours), "noHours"),
  ),
  rowFunction(
    "BTWKOST",
    { amountWithoutVat: needed(euroFromCell), vatRate: needed(shareFromCell), vatDeductible: needed(shareFromCell) },
    ({ amountWithoutVat, vatRate, vatDeductible }) => cellFromEuro(vatCost(amountWithoutVat, vatRate, vatDeductible)),
  ),
  rowFunction(
    "REGELBEDRAG",
    {
      quantity: needed(numberFromCell),
      unitPrice: needed(numberFromCell),
      vatRate: optional(shareFromCell),
      vatDeductible: optional(shareFromCell),
    },
    ({ quantity, unitPrice, vatRate, vatDeductible }) =>
      cellFromEuro(lineAmount({ quantity, unitPrice, vatRate: vatRate ?? 0, vatDeductible: vatDeductible ?? 0 })),
  ),
  rowFunction(
    "KOSTPP",
    { netCost: needed(euroFromCell), participants: needed(positiveNumberFromCell) },
    ({ netCost: cost, participants }) =>
      numberOrProblem(costPerParticipant(cost, participants, 0).perParticipant, "noParticipants") / 100,
  ),
  rowFunction(
    "NETTOKOST",
    { grossCost: needed(euroFromCell), contribution: open(euroFromCell), grant: open(euroFromCell) },
    ({ grossCost, contribution, grant }) => cellFromEuro(netCost(grossCost, contribution ?? 0, grant ?? 0)),
  ),
  rowFunction(
    "BREAKEVEN",
    {
      fixedInternal: needed(euroFromCell),
      variableInternal: needed(euroFromCell),
      externalPrice: needed(euroFromCell),
      variableExternal: needed(euroFromCell),
    },
    (offer) => numberOrProblem(breakEven(offer), "neverCheaper"),
  ),
  rowFunction(
    "BESCHIKBAAR",
    { granted: needed(euroFromCell), realised: open(euroFromCell), committed: open(euroFromCell) },
    ({ granted, realised, committed }) =>
      cellFromEuro(
        budgetPosition({ granted, realised: realised ?? 0, committed: committed ?? 0, stillPlanned: 0 }).available,
      ),
  ),
  rowFunction(
    "PROGNOSE",
    { realised: open(euroFromCell), committed: open(euroFromCell), stillPlanned: open(euroFromCell) },
    ({ realised, committed, stillPlanned }) =>
      cellFromEuro(
        budgetPosition({
          granted: 0,
          realised: realised ?? 0,
          committed: committed ?? 0,
          stillPlanned: stillPlanned ?? 0,
        }).forecast,
      ),
  ),
  tableFunction(
    "AFWIJKING",
    {
      newAmounts: column(euroFromCell, "rows"),
      baseAmounts: column(euroFromCell, "rows"),
      shareThreshold: optionalSingle(shareFromCell),
      amountThreshold: optionalSingle(euroFromCell),
      language: optionalSingle(wordLanguageFromCell),
    },
    ({ newAmounts, baseAmounts, shareThreshold, amountThreshold, language }): Answer =>
      newAmounts.map((amount, row) => {
        const base = baseAmounts[row] ?? null;
        if (amount === null && base === null) return ["", "", ""];
        const thresholds = { share: shareThreshold ?? 0.05, amount: amountThreshold ?? 50_000 };
        const { difference, share, flagged } = variance(amount ?? 0, base ?? 0, thresholds);
        return [cellFromEuro(difference), share ?? wordIn(newAmountWord, language ?? "nl"), flagged];
      }),
  ),
  tableFunction(
    "VERDEEL",
    { total: single(euroFromCell), shareWeights: column(positiveNumberFromCell, "rows") },
    ({ total, shareWeights }): Answer => {
      const parts = allocation(
        total,
        shareWeights.map((weight) => weight ?? 0),
      );
      return shareWeights.map((weight, row) => [weight === null ? "" : cellFromEuro(parts[row] ?? 0)]);
    },
  ),
];
