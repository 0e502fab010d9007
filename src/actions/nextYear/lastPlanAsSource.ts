import type { PlanRow } from "../../domain/plan/planRecords";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { EuroCents } from "../../domain/plan/units";
import { formatWholeEuro } from "../../i18n/formats";
import { textsIn, type Language } from "../../i18n/language";
import { nextYearTexts } from "../../i18n/pane/nextYearTexts";
import { choiceTexts } from "../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../i18n/workbook/wording";
import { blankRow } from "../import/blankRow";
import type { PlanFile } from "../planFiles/planFile";
import { lastYearMoney } from "./lastYearMoney";

/** The last plan as a document that was read: planned and spent, what was granted and not used, and the plan per cost type. `null` when it holds no amounts. */
export function lastPlanAsSource(
  { plan, name, savedOn }: PlanFile,
  language: Language,
  id: string,
): PlanRow<"analysisSources"> | null {
  const texts = textsIn(nextYearTexts, language);
  const { planned, plannedNet, realised, granted, unused } = lastYearMoney(plan);
  if (planned.length === 0 && realised === 0 && granted === null) return null;
  const euro = (amount: EuroCents) => formatWholeEuro(amount, language);
  const totals = [
    texts.planned(euro(plannedNet)),
    texts.realised(euro(realised)),
    ...(granted === null ? [] : [texts.granted(euro(granted))]),
    ...(unused === null || unused === 0 ? [] : [texts.unused(euro(unused))]),
  ];
  const types = planned.map(({ costType, amount }) => `${costTypeWord(costType, language)} ${euro(amount)}`);
  return {
    ...blankRow("analysisSources", id),
    document: texts.document(plan.organisation.planYear ?? 0),
    kind: "previousPlan",
    theme: "onPaper",
    finding: [totals.join("; "), types.join("; ")].filter(Boolean).join(". "),
    date: savedOn,
    link: name,
  };
}

/** The word of a cost type in a language. */
export function costTypeWord(costType: ChoiceOf<"costType"> | null, language: Language): string {
  return costType === null
    ? textsIn(nextYearTexts, language).withoutType
    : wordingIn(choiceTexts.costType.words[costType], language);
}
