import type { ChoiceOf } from "../../plan/choiceLists";
import type { EuroCents, Fraction, IsoDate } from "../../plan/units";

type SurveyGroup = ChoiceOf<"surveyGroup">;

/** Facts of the warnings of step 1: vision, goals and analysis. */
export interface VisionFacts {
  readonly "W-STP-01": { readonly step: number; readonly laterStep: number; readonly openCriteria: number };
  readonly "W-VIS-01": { readonly question: string; readonly score: number };
  readonly "W-VIS-02": { readonly from: number; readonly to: number; readonly years: number };
  readonly "W-VIS-03": {
    readonly highestGroup: SurveyGroup;
    readonly highest: number;
    readonly lowestGroup: SurveyGroup;
    readonly lowest: number;
  };
  readonly "W-VIS-04": { readonly score: number };
  readonly "W-TXT-01": { readonly name: string; readonly words: number; readonly limit: number };
  readonly "W-TXT-02": { readonly words: number; readonly limit: number };
  readonly "W-STK-01": { readonly name: string; readonly influence: number; readonly support: number };
  readonly "W-STK-02": { readonly group: ChoiceOf<"interviewGroup">; readonly planned: number };
  readonly "W-STK-03": { readonly byHr: number; readonly needs: number; readonly share: Fraction };
  readonly "W-DG-01": { readonly name: string };
  readonly "W-DG-02": { readonly people: number; readonly total: number; readonly examples: readonly string[] };
  readonly "W-COM-01": { readonly name: string };
  readonly "W-COM-02": { readonly message: string; readonly date: IsoDate };
  readonly "W-DOEL-01": { readonly name: string };
  readonly "W-DOEL-02": { readonly name: string };
  readonly "W-DOEL-03": { readonly name: string; readonly indicator: string };
  readonly "W-DOEL-04": { readonly share: Fraction; readonly amount: EuroCents; readonly total: EuroCents };
  readonly "W-DOEL-05": { readonly year: number; readonly count: number; readonly limit: number };
  readonly "W-PRJ-01": { readonly name: string; readonly start: IsoDate; readonly end: IsoDate };
  readonly "W-PRJ-02": { readonly name: string };
  readonly "W-PRJ-03": {
    readonly project: string;
    readonly phase: ChoiceOf<"projectPhase">;
    readonly projectStart: IsoDate | null;
    readonly projectEnd: IsoDate | null;
  };
  readonly "W-BRN-01": {
    readonly name: string;
    readonly needed: number;
    readonly available: number;
    readonly unit: string | null;
  };
  readonly "W-RVW-01": { readonly name: string; readonly firstSession: IsoDate };
  readonly "W-ANA-01": { readonly theme: ChoiceOf<"analysisTheme"> };
}
