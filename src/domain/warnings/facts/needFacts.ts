import type { ChoiceOf } from "../../plan/choiceLists";
import type { IsoDate } from "../../plan/units";

/** Facts of the warnings of step 2: staff, competences and needs. */
export interface NeedFacts {
  readonly "W-PER-01": { readonly jobTitle: string; readonly year: number; readonly shortage: number };
  readonly "W-CMP-01": { readonly competence: string; readonly gap: number };
  readonly "W-CMP-02": { readonly competence: string; readonly holder: string | null };
  readonly "W-CMP-03": {
    readonly name: string;
    /** `null` when only the year of the pension age tells. */
    readonly leavesOn: IsoDate | null;
    readonly competence: string;
    readonly pensionYear?: number;
  };
  readonly "W-LP-01": { readonly jobTitle: string; readonly competence: string };
  /** `null` is never; `others` counts those besides this one for whom that holds too. */
  readonly "W-POP-01": { readonly name: string; readonly lastConversation: IsoDate | null; readonly others: number };
  readonly "W-POP-02": { readonly name: string; readonly goal: string };
  readonly "W-BEH-01": { readonly title: string };
  readonly "W-BEH-02": { readonly level: ChoiceOf<"needLevel"> };
  readonly "W-BEH-03": { readonly channels: readonly string[] };
  readonly "W-BEH-04": { readonly title: string; readonly date: IsoDate };
}
