import type { ChoiceOf } from "../../plan/choiceLists";
import type { EuroCents, Fraction, IsoDate } from "../../plan/units";

/** Why a repayment clause does not hold in Belgium: the law asks for the training, or it is too short and too cheap. */
export type RepaymentClauseFlaw = "legallyRequired" | "tooSmall";

/** Facts of the warnings about suppliers, roles and rules (step 4). */
export interface OrganisingFacts {
  readonly "W-LEV-01": { readonly theme: string; readonly suppliers: number; readonly limit: number };
  readonly "W-LEV-02": { readonly supplier: string; readonly share: Fraction; readonly limit: Fraction };
  readonly "W-LEV-03": { readonly supplier: string; readonly amount: EuroCents; readonly contract: string };
  readonly "W-LEV-04": {
    readonly contract: string;
    readonly participants: number;
    readonly from: number;
    readonly discount: Fraction;
    readonly missed: EuroCents;
  };
  readonly "W-LEV-05": { readonly supplier: string; readonly contract: string | null };
  readonly "W-LEV-06": { readonly contract: string; readonly noticeBefore: IsoDate; readonly end: IsoDate };
  readonly "W-LEV-07": {
    readonly title: string;
    readonly quotes: number;
    readonly amount: EuroCents;
    readonly limit: EuroCents;
  };
  readonly "W-ROL-01": { readonly task: string; readonly accountable: number };
  readonly "W-ROL-02": { readonly task: string };
  readonly "W-ROL-03": { readonly person: string; readonly tasks: number; readonly limit: number };
  readonly "W-ROL-04": { readonly task: string; readonly person: string | null };
  readonly "W-REG-01": { readonly topics: readonly ChoiceOf<"ruleTopic">[] };
  readonly "W-REG-02": { readonly topic: ChoiceOf<"ruleTopic"> | "budget" };
  readonly "W-REG-03": { readonly name: string; readonly title: string; readonly flaw: RepaymentClauseFlaw };
}
