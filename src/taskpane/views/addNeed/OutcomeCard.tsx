import type { TestOutcome } from "../../../domain/calculations/testOutcome";
import { textsIn } from "../../../i18n/language";
import { needTexts } from "../../../i18n/pane/needTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { StatusMark, type Status } from "../../parts/StatusMark";
import { draftOutcome, type TestDraft } from "./needDraft";

/** How an outcome is marked wherever it is shown. */
export const outcomeMarks: Readonly<Record<TestOutcome, Status>> = {
  training: "done",
  trainingWithMeasure: "done",
  organiseFirst: "attention",
  noTraining: "attention",
  notTested: "notStarted",
};

/** The outcome of the test while it is being answered, and what it means. */
export function OutcomeCard({ draft }: { readonly draft: TestDraft }) {
  const { language } = usePane();
  const texts = textsIn(needTexts, language);
  const outcome = draftOutcome(draft);
  return (
    <Card title={texts.outcomeTitle}>
      <div aria-live="polite">
        <StatusMark status={outcomeMarks[outcome]} text={texts.outcomes[outcome]} />
        <p style={{ margin: "4px 0 0" }}>{texts.explained[outcome]}</p>
      </div>
    </Card>
  );
}
