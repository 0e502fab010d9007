import type { ChoiceOf } from "../../plan/choiceLists";
import type { RecordKey } from "../../plan/planRecords";
import type { EuroCents, Fraction, IsoDate } from "../../plan/units";

type Group = ChoiceOf<"stakeholderGroup">;

/** What part of the budget a limit is for; all `null` is the whole plan. */
export interface BudgetScope {
  readonly department: string | null;
  readonly cluster: ChoiceOf<"priorityCluster"> | null;
  readonly costCentre: string | null;
}

/** Facts of the warnings of step 3: priorities, budget, subsidies and the year plan. */
export interface BudgetFacts {
  readonly "W-PRI-01": { readonly sum: Fraction };
  readonly "W-PRI-02": { readonly title: string; readonly criteria: readonly string[] };
  readonly "W-PRI-03": {
    readonly title: string;
    readonly criterion: string;
    readonly highestGroup: Group;
    readonly highest: number;
    readonly lowestGroup: Group;
    readonly lowest: number;
  };
  readonly "W-PRI-04": { readonly total: EuroCents };
  readonly "W-BUD-01": BudgetScope & {
    readonly planned: EuroCents;
    readonly granted: EuroCents;
    readonly over: EuroCents;
  };
  readonly "W-BUD-02": { readonly mandatory: EuroCents; readonly granted: EuroCents; readonly short: EuroCents };
  readonly "W-BUD-03": { readonly line: string; readonly missing: readonly ("costType" | "quantity" | "unitPrice")[] };
  readonly "W-BUD-04": { readonly title: string };
  readonly "W-BUD-05": { readonly line: string; readonly amount: EuroCents };
  readonly "W-BUD-06": {
    readonly training: string | null;
    readonly date: IsoDate;
    readonly amount: EuroCents;
    readonly approvedOn: IsoDate | null;
  };
  readonly "W-BUD-07": { readonly expected: EuroCents; readonly granted: EuroCents; readonly use: Fraction };
  readonly "W-BUD-08": { readonly share: Fraction; readonly amount: EuroCents; readonly total: EuroCents };
  readonly "W-BUD-09": { readonly line: string; readonly sealed: EuroCents | null; readonly now: EuroCents | null };
  readonly "W-BUD-10": BudgetScope & {
    readonly status: ChoiceOf<"budgetStatus">;
    readonly decision: ChoiceOf<"decision">;
    readonly on: IsoDate;
  };
  readonly "W-SUB-01": { readonly name: string; readonly computed: EuroCents; readonly allowed: EuroCents };
  readonly "W-SUB-02": {
    readonly supplier: string;
    readonly training: string;
    readonly kind: ChoiceOf<"subsidyKind">;
  };
  readonly "W-SUB-03": { readonly name: string; readonly before: IsoDate };
  readonly "W-SUB-04": { readonly name: string; readonly training: string };
  readonly "W-CON-01": { readonly department: string; readonly table: RecordKey; readonly rows: number };
  readonly "W-CON-02": { readonly department: string; readonly savedOn: IsoDate };
  readonly "W-CON-03": {
    readonly title: string;
    readonly other: string;
    readonly reason: "sameTitle" | "sameSupplierAndDay";
  };
  readonly "W-CON-04": { readonly departments: EuroCents; readonly plan: EuroCents; readonly difference: EuroCents };
  readonly "W-JP-01": { readonly title: string; readonly year: number };
  readonly "W-JP-02": { readonly title: string; readonly times: number };
  readonly "W-VRM-01": { readonly form: ChoiceOf<"learningForm">; readonly trainings: number };
}
