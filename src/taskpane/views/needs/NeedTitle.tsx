import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { InboxNeed, NeedStatus } from "../../../actions/needs/needInbox";
import { textsIn } from "../../../i18n/language";
import { needsTexts } from "../../../i18n/pane/needsTexts";
import { needTexts } from "../../../i18n/pane/needTexts";
import { usePane } from "../../PaneContext";
import { StatusMark, type Status } from "../../parts/StatusMark";

const useStyles = makeStyles({
  words: { display: "flex", flexDirection: "column", gap: "2px" },
  title: typographyStyles.body1Strong,
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const marks: Readonly<Record<NeedStatus, Status>> = {
  new: "notStarted",
  tested: "busy",
  included: "done",
  postponed: "info",
  rejected: "info",
  otherSolution: "done",
};

/** A need in a few lines: what, for whom, how far it is and how long it waits. */
export function NeedTitle({ need }: { readonly need: InboxNeed }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(needsTexts, language);
  const { levels, outcomes } = textsIn(needTexts, language);
  const { id, title, level, department, people, status, outcome, waitingDays, isLate } = need;
  const facts = [
    id,
    ...(level === null ? [] : [levels[level]]),
    ...(department === null ? [] : [department]),
    ...(people === null ? [] : [texts.people(people)]),
    ...(waitingDays === null || waitingDays < 1 || isLate ? [] : [texts.waiting(waitingDays)]),
  ];
  return (
    <span className={styles.words}>
      <span className={styles.title}>{title}</span>
      <span className={styles.small}>{facts.join(" · ")}</span>
      <StatusMark status={marks[status]} text={`${texts.statuses[status]} · ${outcomes[outcome]}`} />
      {isLate && waitingDays !== null && <StatusMark status="attention" text={texts.lateMark(waitingDays)} />}
    </span>
  );
}
