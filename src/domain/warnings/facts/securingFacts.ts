import type { PlanContentItem } from "../../calculations/planContentCheck";
import type { TransitionRefusal } from "../../calculations/transitionCost";
import type { ChoiceOf } from "../../plan/choiceLists";
import type { EuroCents, Fraction, IsoDate, Minutes } from "../../plan/units";

/** How near a legal deadline is: within so many days, or 0 when it has passed. A stage rather than a count, so that the facts stay equal from day to day. */
export type DeadlineStage = 60 | 30 | 7 | 0;

/** Facts of the warnings of step 5 (evaluation) and of the legal checks. */
export interface SecuringFacts {
  readonly "W-EVA-01": { readonly name: string };
  readonly "W-EVA-02": { readonly title: string };
  readonly "W-EVA-03": { readonly title: string; readonly date: IsoDate | null };
  readonly "W-EVA-04": {
    readonly levels: readonly { readonly level: number; readonly measured: Fraction; readonly target: Fraction }[];
  };
  readonly "W-EVA-05": { readonly title: string; readonly feedback: string };
  readonly "W-EVA-06": { readonly title: string; readonly responded: number; readonly invited: number };
  readonly "W-NAL-01": { readonly title: string; readonly people: number; readonly required: number };
  readonly "W-NAL-02": { readonly requirement: string; readonly due: IsoDate };
  readonly "W-BE-01": {
    readonly heads: number | null;
    readonly fte: number | null;
    readonly limit: number;
    readonly certain: boolean;
  };
  readonly "W-BE-02": { readonly due: IsoDate; readonly stage: DeadlineStage };
  readonly "W-BE-03": { readonly due: IsoDate; readonly stage: DeadlineStage };
  readonly "W-BE-04": { readonly item: PlanContentItem };
  readonly "W-BE-05": { readonly name: string; readonly days: number; readonly year: number };
  readonly "W-BE-06": { readonly year: number; readonly people: number };
  readonly "W-BE-07": {
    readonly name: string;
    readonly start: IsoDate;
    readonly before: IsoDate;
    readonly isLate: boolean;
  };
  readonly "W-BE-08": {
    readonly group: "women" | ChoiceOf<"riskGroup">;
    readonly ratio: number;
    readonly lowest: number;
    readonly highest: number;
  };
  readonly "W-NL-01": { readonly name: string; readonly title: string; readonly contribution: EuroCents };
  readonly "W-NL-02": { readonly name: string; readonly title: string };
  readonly "W-NL-03": { readonly name: string; readonly title: string; readonly outside: Minutes };
  readonly "W-NL-04": { readonly title: string; readonly people: number };
  readonly "W-NL-05": { readonly name: string; readonly title: string; readonly refusal: TransitionRefusal };
  readonly "W-DEL-01": { readonly audience: string; readonly people: number };
  readonly "W-PAR-01": {
    readonly parameter: string;
    readonly reason: "unconfirmed" | "old" | "expired";
    readonly date: IsoDate | null;
  };
}
