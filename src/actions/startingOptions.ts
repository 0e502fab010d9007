import type { ChoiceOf } from "../domain/plan/choiceLists";
import type { IsoDate } from "../domain/plan/units";
import type { Language } from "../i18n/language";

/** What a new plan is made for. `today` becomes the reference date. */
export interface StartingOptions {
  readonly language: Language;
  readonly country: ChoiceOf<"country">;
  readonly planYear: number;
  readonly today: IsoDate;
}
