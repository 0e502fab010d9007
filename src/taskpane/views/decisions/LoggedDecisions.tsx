import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { LoggedDecision } from "../../../actions/decisions/decisionLog";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { decisionTexts } from "../../../i18n/pane/decisionTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";

/** Decisions shown before the user asks for more. */
const firstShown = 3;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  what: typographyStyles.body1Strong,
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "start" },
});

/** Decisions, the last one first; each leads to its row in the sheet. */
export function LoggedDecisions({ log }: { readonly log: readonly LoggedDecision[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const { show, problem } = useShow();
  const [size, setSize] = useState(firstShown);
  const rest = log.length - size;
  return (
    <>
      <ul className={styles.list}>
        {log.slice(0, size).map((decision) => (
          <li key={decision.id} className={styles.item}>
            <LinkRow
              id={`decision-${decision.id}`}
              onClick={() => show({ table: "decisions", row: decision.id, field: "decision" })}
            >
              <DecisionText decision={decision} />
            </LinkRow>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.start} onClick={() => setSize(log.length)}>
          {textsIn(decisionTexts, language).more(rest)}
        </Button>
      )}
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}

function DecisionText({ decision: row }: { readonly decision: LoggedDecision }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(decisionTexts, language);
  const { title, date, decision, reason, condition, decidedBy, role, present } = row;
  const facts = [date === null ? null : formatDate(date, language), decidedBy, role].filter((fact) => fact !== null);
  const word = decision === null ? "" : wordingIn(choiceTexts.decision.words[decision], language);
  return (
    <span className={styles.words}>
      <span className={styles.what}>{`${title ?? texts.whole}: ${word}`}</span>
      <span className={styles.small}>{facts.join(" · ")}</span>
      {condition !== null && <span>{texts.condition(condition)}</span>}
      {reason !== null && <span>{reason}</span>}
      {present !== null && <span className={styles.small}>{texts.present(present)}</span>}
    </span>
  );
}
