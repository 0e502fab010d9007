import type { WorkbookTexts } from "../../blueprint/workbookTexts";
import type { Plan } from "../../domain/plan/plan";
import type { RecordKey } from "../../domain/plan/planRecords";
import { ruleContext, type RuleContext } from "../../domain/warnings/ruleContext";
import type { Language } from "../../i18n/language";
import { workbookTextsIn } from "../../i18n/workbook/workbookTextsIn";
import { namelessPlan } from "../nameless/namelessPlan";

/** What a report is made from. */
export interface ReportSource {
  /** The plan as a copy without names has it (S1.41): nobody can be recognised in what is shown of it. */
  readonly plan: Plan;
  readonly context: RuleContext;
  /** The plan itself, for figures about groups only. */
  readonly full: Plan;
  readonly fullContext: RuleContext;
  readonly language: Language;
  /** The words of the sheets. */
  readonly words: WorkbookTexts;
  /** The tab each table stands on. */
  readonly sheetNames: Readonly<Record<RecordKey, string>>;
}

export function reportSource(full: Plan, sheetNames: ReportSource["sheetNames"], language: Language): ReportSource {
  const { plan } = namelessPlan({ plan: full, ownWords: new Map() });
  return {
    plan,
    context: ruleContext(plan),
    full,
    fullContext: ruleContext(full),
    language,
    words: workbookTextsIn(language),
    sheetNames,
  };
}
