import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { scheduleTexts } from "../../../i18n/pane/scheduleTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ProgressPanel } from "../../parts/ProgressPanel";
import { StatusMark } from "../../parts/StatusMark";
import { ProposedTrainings } from "./ProposedTrainings";
import type { CalendarState } from "./useCalendar";
import { useProposal } from "./useProposal";

const useStyles = makeStyles({
  check: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    cursor: "pointer",
  },
  input: { margin: 0, flexShrink: 0, width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ProposalCardProps {
  readonly plan: Plan;
  readonly undated: number;
  readonly calendar: CalendarState;
}

/** Has days proposed for what has none: a list with reasons and the same days in the calendar; taken over per training or all at once. */
export function ProposalCard({ plan, undated, calendar }: ProposalCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const [withConflicts, setWithConflicts] = useState(false);
  const proposal = useProposal(plan, calendar);
  const { making, schedule, refusal, accepting, isAccepted, propose } = proposal;
  const texts = textsIn(scheduleTexts, language);
  if (making.state.kind === "running") return <Searching making={making} />;
  return (
    <Card title={texts.proposalTitle}>
      <span>{texts.proposalText}</span>
      {undated > 0 && <StatusMark status="attention" text={texts.undated(undated)} />}
      <label className={styles.check}>
        <input
          type="checkbox"
          className={styles.input}
          checked={withConflicts}
          onChange={(event) => setWithConflicts(event.target.checked)}
        />
        {texts.alsoConflicts}
      </label>
      <div className={styles.buttons}>
        <Button appearance={schedule ? "secondary" : "primary"} onClick={() => void propose(withConflicts)}>
          {texts.propose}
        </Button>
        {schedule && <Button onClick={proposal.discard}>{texts.discard}</Button>}
      </div>
      {making.state.kind === "failed" && <ProblemMessage problem={making.state.problem} />}
      {refusal && <StatusMark status="attention" text={texts.refusal[refusal]} />}
      {accepting.kind === "failed" && refusal === null && <ProblemMessage problem={accepting.problem} />}
      {isAccepted && <StatusMark status="done" text={texts.accepted} />}
      {schedule && <ProposedTrainings schedule={schedule} proposal={proposal} onShow={calendar.show} />}
    </Card>
  );
}

function Searching({ making }: { readonly making: ReturnType<typeof useProposal>["making"] }) {
  const { language } = usePane();
  const texts = textsIn(scheduleTexts, language);
  if (making.state.kind !== "running") return null;
  const { progress, cancelling } = making.state;
  return (
    <Card title={texts.proposalTitle}>
      <ProgressPanel
        title={texts.proposing}
        stage={progress ? texts.proposedOf(progress.done, progress.total) : ""}
        share={progress && progress.total > 0 ? progress.done / progress.total : undefined}
        cancelling={cancelling}
        onCancel={making.cancel}
      />
    </Card>
  );
}
