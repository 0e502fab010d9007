import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { startTexts } from "../../../i18n/pane/startTexts";
import { usePane } from "../../PaneContext";
import { LinkRow } from "../../parts/LinkRow";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  title: typographyStyles.body1Strong,
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Other ways to begin in an empty workbook: with the plan that stands in another one. */
export function OtherStarts() {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(startTexts, language);
  const rows = [
    { view: "nextYear", title: texts.nextYear, hint: texts.nextYearHint },
    { view: "nameless", title: texts.nameless, hint: texts.namelessHint },
  ] as const;
  return (
    <ul className={styles.list}>
      {rows.map(({ view, title, hint }) => (
        <li key={view}>
          <LinkRow id={`start-${view}`} onClick={() => router.go({ view })}>
            <span className={styles.words}>
              <span className={styles.title}>{title}</span>
              <span className={styles.hint}>{hint}</span>
            </span>
          </LinkRow>
        </li>
      ))}
    </ul>
  );
}
