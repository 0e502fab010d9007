import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Deadline } from "../../../actions/nextDeadline";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { formatDayInWords } from "../../../i18n/formats";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  edge: { margin: "0 -8px -8px" },
  words: { display: "flex", flexDirection: "column" },
  date: typographyStyles.body1Strong,
  kind: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The first day something must be done. */
export function DeadlineCard({ deadline }: { readonly deadline: Deadline | null }) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(homeTexts, language);
  return (
    <Card title={texts.deadlineTitle}>
      {deadline === null ? (
        <span>{texts.noDeadline}</span>
      ) : (
        <div className={styles.edge}>
          <LinkRow id="deadline" onClick={() => show({ table: deadline.table, row: deadline.row, field: null })}>
            <span className={styles.words}>
              <span className={styles.date}>{formatDayInWords(deadline.date, language)}</span>
              {deadline.isLate && <StatusMark status="attention" text={texts.deadlineLate} />}
              <span>{deadline.name}</span>
              <span className={styles.kind}>{texts.deadlineKind[deadline.kind]}</span>
            </span>
          </LinkRow>
        </div>
      )}
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
