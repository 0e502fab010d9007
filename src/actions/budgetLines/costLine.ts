import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { EuroCents, Fraction } from "../../domain/plan/units";

/** A cost of a training as it will stand in the budget. Overhead and contingency have a percentage as quantity and no price. */
export interface CostLine {
  readonly costType: ChoiceOf<"costType">;
  readonly quantity: number | null;
  readonly unit: ChoiceOf<"costUnit">;
  readonly unitPrice: EuroCents | null;
  readonly vatRate: Fraction | null;
  readonly quoteId: string | null;
}
