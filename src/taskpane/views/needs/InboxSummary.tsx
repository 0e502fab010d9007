import { Button } from "@fluentui/react-components";
import { mostDays, type NeedInbox } from "../../../actions/needs/needInbox";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { StatusMark } from "../../parts/StatusMark";

/** How many needs wait, how many too long, and what was solved without a course. */
export function InboxSummary({ inbox, unanswered }: { readonly inbox: NeedInbox; readonly unanswered: number }) {
  const { language, router } = usePane();
  const texts = textsIn(needsTexts, language);
  const { needs, open, late, avoided } = inbox;
  const isEmpty = needs.length === 0;
  return (
    <Card title={isEmpty ? texts.emptyTitle : texts.summaryTitle} accent>
      {isEmpty && <span>{texts.emptyText}</span>}
      {!isEmpty && (
        <StatusMark status={open === 0 ? "done" : "busy"} text={open === 0 ? texts.allAnswered : texts.open(open)} />
      )}
      {late > 0 && <StatusMark status="attention" text={texts.late(late, mostDays)} />}
      {avoided > 0 && <StatusMark status="done" text={texts.avoided(avoided)} />}
      {unanswered > 0 && (
        <div style={{ margin: "0 -8px" }}>
          <LinkRow id="inbox-training" onClick={() => router.go({ view: "newTraining" })}>
            <StatusMark status="busy" text={textsIn(newTrainingTexts, language).waiting(unanswered)} />
          </LinkRow>
        </div>
      )}
      <div>
        <Button id="inbox-add" appearance="primary" onClick={() => router.go({ view: "addNeed" })}>
          {texts.add}
        </Button>
      </div>
    </Card>
  );
}
