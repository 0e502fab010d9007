import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { personalData } from "../../../actions/share/sharedCopy";
import { textsIn } from "../../../i18n/language";
import { sendTexts } from "../../../i18n/pane/sendTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";
import { SharedCopyMark } from "./SharedCopyMark";

const useStyles = makeStyles({
  list: { margin: "0 -8px" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  small: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

/** Where the plan tells about people, to look through before a copy leaves. */
export function PrivacyCard({ checked }: { readonly checked: CheckedPlan }) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(sendTexts, language).privacy;
  const { tables, sharedWith } = personalData(checked.plan);
  return (
    <Card title={texts.title}>
      <p className={styles.hint}>{texts.what}</p>
      {tables.length === 0 && <StatusMark status="done" text={texts.none} />}
      <div className={styles.list}>
        {tables.map(({ table, rows }) => (
          <LinkRow key={table} id={`personal-${table}`} onClick={() => show({ table, row: null, field: null })}>
            {texts.rows(checked.sheetNames[table], rows)}
            <span className={styles.small}>{texts.tables[table]}</span>
          </LinkRow>
        ))}
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <p className={styles.hint}>{texts.why}</p>
      <SharedCopyMark sharedWith={sharedWith} />
    </Card>
  );
}
