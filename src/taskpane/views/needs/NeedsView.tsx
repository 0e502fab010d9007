import { useMemo } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { needInbox } from "../../../actions/needs/needInbox";
import { includedForTraining } from "../../../actions/needs/needsForTraining";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { DoublesCard } from "./DoublesCard";
import { InboxSummary } from "./InboxSummary";
import { NeedList } from "./NeedList";
import { ReportCard } from "./ReportCard";

/** The needs to review: what waits longest first, tested before it can go into the plan. */
export function NeedsView() {
  const { language, plan } = usePane();
  const { checked, problem } = plan;
  return (
    <>
      <div>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).needs.title}</ViewHeading>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Inbox checked={checked} />}
    </>
  );
}

function Inbox({ checked: { plan } }: { readonly checked: CheckedPlan }) {
  const { today } = usePane();
  const inbox = useMemo(() => needInbox(plan, today), [plan, today]);
  const unanswered = useMemo(() => includedForTraining(plan).length, [plan]);
  return (
    <>
      <InboxSummary inbox={inbox} unanswered={unanswered} />
      <DoublesCard plan={plan} />
      {inbox.needs.length > 0 && <NeedList inbox={inbox} plan={plan} />}
      {inbox.needs.length > 0 && <ReportCard plan={plan} />}
    </>
  );
}
