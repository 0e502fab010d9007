import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { moreTexts } from "../../../i18n/pane/moreTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { LanguageChoice } from "../../parts/LanguageChoice";
import { LinkRow } from "../../parts/LinkRow";
import { ViewHeading } from "../../parts/ViewHeading";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  title: typographyStyles.body1Strong,
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What is needed now and then. */
export function MoreView() {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(moreTexts, language);
  const tools = textsIn(toolTexts, language);
  const rows = [
    { view: "share", ...tools.share },
    { view: "departments", title: texts.departments, hint: texts.departmentsHint },
    { view: "restore", title: texts.restore, hint: texts.restoreHint },
    { view: "repair", title: texts.repair, hint: texts.repairHint },
    { view: "texts", ...tools.texts },
    { view: "about", title: texts.about, hint: texts.aboutHint },
  ] as const;
  return (
    <>
      <ViewHeading>{texts.title}</ViewHeading>
      <ul className={styles.list}>
        {rows.map(({ view, title, hint }) => (
          <li key={view}>
            <LinkRow id={`more-${view}`} onClick={() => router.go({ view })}>
              <span className={styles.words}>
                <span className={styles.title}>{title}</span>
                <span className={styles.hint}>{hint}</span>
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
      <LanguageChoice />
    </>
  );
}
