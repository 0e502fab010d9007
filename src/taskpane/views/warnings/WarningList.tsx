import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { textsIn } from "../../../i18n/language";
import { warningTexts } from "../../../i18n/pane/warningTexts";
import { warningSentence } from "../../../i18n/warnings/warningSentence";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { StatusMark } from "../../parts/StatusMark";
import { placeText, type ShownWarnings } from "./WarningNavigator";

/** Rows shown at once: a plan can have thousands of warnings, a pane cannot. */
const pageSize = 10;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: "flex", flexDirection: "column" },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** All warnings of the filter, in parts; choosing one puts it in the navigator. */
export function WarningList({ shown, index, sheetNames, onChoose }: ShownWarnings) {
  const { language } = usePane();
  const [size, setSize] = useState(pageSize);
  const styles = useStyles();
  const texts = textsIn(warningTexts, language);
  const rest = shown.length - size;
  return (
    <Card title={texts.list}>
      <ul className={styles.list}>
        {shown.slice(0, size).map((checked, at) => (
          <li key={checked.key} className={styles.item} aria-current={at === index ? "true" : undefined}>
            <LinkRow id={`warning-${at}`} onClick={() => onChoose(at)}>
              <span className={styles.words}>
                <StatusMark status={checked.warning.severity} text={texts.severity[checked.warning.severity]} />
                <span>{warningSentence(checked.warning, language)}</span>
                <span className={styles.place}>{placeText(checked, sheetNames)}</span>
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setSize(size + pageSize)}>{texts.moreInList(Math.min(rest, pageSize))}</Button>
      )}
    </Card>
  );
}
