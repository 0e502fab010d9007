import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { textsIn } from "../../../i18n/language";
import { startTexts } from "../../../i18n/pane/startTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  privacy: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Says beforehand what the button will change in the workbook. */
export function WhatIsMade() {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(startTexts, language);
  return (
    <Card title={texts.whatTitle}>
      <ul className={styles.list}>
        {texts.what.map((line) => (
          <li key={line} className={styles.item}>
            <CheckmarkCircle20Filled aria-hidden="true" className={styles.icon} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <p className={styles.privacy}>{texts.privacy}</p>
    </Card>
  );
}
