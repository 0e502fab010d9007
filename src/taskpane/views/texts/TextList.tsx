import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { languages, textsIn } from "../../../i18n/language";
import { textsTexts } from "../../../i18n/pane/textsTexts";
import type { ReviewText } from "../../../i18n/review/reviewTexts";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  key: { ...typographyStyles.caption1Strong, overflowWrap: "anywhere" },
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(200px, 100%), 1fr))",
    gap: "4px 12px",
    margin: 0,
  },
  language: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** Texts with their four languages beside each other, or below each other in a narrow pane. */
export function TextList({ texts }: { readonly texts: readonly ReviewText[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = textsIn(textsTexts, language);
  return (
    <ul className={styles.list}>
      {texts.map(({ group, key, inLanguage, differs }) => (
        <li key={`${group} ${key}`} className={styles.item}>
          <div className={styles.key}>{key}</div>
          <dl className={styles.sides}>
            {languages
              .filter((each) => each !== "nl-BE" || differs)
              .map((each) => (
                <div key={each}>
                  <dt className={styles.language}>{words.languages[each]}</dt>
                  <dd className={styles.text} lang={each}>
                    {inLanguage[each] ?? words.noSample}
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
