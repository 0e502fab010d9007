import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Conversation } from "../../../actions/needs/fieldwork";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { fieldworkTexts } from "../../../i18n/pane/fieldworkTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";

/** Rows shown at once. */
const pageSize = 5;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: "flex", flexDirection: "column", gap: "2px" },
  quote: { ...typographyStyles.body1, fontStyle: "italic" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What people said, the latest first; each leads to its row in the sheet. */
export function ConversationLog({ conversations }: { readonly conversations: readonly Conversation[] }) {
  const styles = useStyles();
  const texts = textsIn(fieldworkTexts, usePane().language);
  const { show, problem } = useShow();
  const [size, setSize] = useState(pageSize);
  const rest = conversations.length - size;
  return (
    <Card title={texts.logTitle}>
      {conversations.length === 0 && <span>{texts.logEmpty}</span>}
      <ul className={styles.list}>
        {conversations.slice(0, size).map((conversation) => (
          <li key={conversation.id} className={styles.item}>
            <LinkRow
              id={`conversation-${conversation.id}`}
              onClick={() => show({ table: "interviews", row: conversation.id, field: "quote" })}
            >
              <ConversationText conversation={conversation} />
            </LinkRow>
          </li>
        ))}
      </ul>
      {rest > 0 && <Button onClick={() => setSize(size + pageSize)}>{texts.more(Math.min(rest, pageSize))}</Button>}
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}

function ConversationText({ conversation }: { readonly conversation: Conversation }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(fieldworkTexts, language);
  const { id, group, date, quote, openQuestion, needs } = conversation;
  const facts = [group === null ? id : texts.groups[group], ...(date === null ? [] : [formatDate(date, language)])];
  return (
    <span className={styles.words}>
      <span className={styles.quote}>{quote ?? openQuestion}</span>
      <span className={styles.small}>{facts.join(" · ")}</span>
      {needs.length > 0 && (
        <span className={styles.small}>{texts.needs(needs.map(({ title }) => title).join(", "))}</span>
      )}
    </span>
  );
}
