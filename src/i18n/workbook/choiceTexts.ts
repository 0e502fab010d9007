import type { ChoiceListKey } from "../../domain/plan/choiceLists";
import { moneyChoices } from "./choices/moneyChoices";
import { needChoices } from "./choices/needChoices";
import { peopleChoices } from "./choices/peopleChoices";
import { policyChoices } from "./choices/policyChoices";
import { trainingChoices } from "./choices/trainingChoices";
import type { ChoicesOf } from "./choiceWording";

/** The words of every picklist, in every language. */
export const choiceTexts: ChoicesOf<ChoiceListKey> = {
  ...peopleChoices,
  ...needChoices,
  ...moneyChoices,
  ...trainingChoices,
  ...policyChoices,
};
