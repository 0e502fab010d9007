import { Link, makeStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { moreTexts } from "../../../i18n/pane/moreTexts";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ViewHeading } from "../../parts/ViewHeading";

const manuals = {
  "nl-NL": "help/nl/index.html",
  "nl-BE": "help/nl/index.html",
  en: "help/en/index.html",
  fr: "help/fr/index.html",
};

const useStyles = makeStyles({ text: { margin: 0 } });

/** What the add-in is, what it does with data, and where the manual is. */
export function AboutView() {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(moreTexts, language);
  return (
    <>
      <div>
        <BackButton />
        <ViewHeading>{texts.aboutTitle}</ViewHeading>
      </div>
      <p className={styles.text}>{texts.aboutText}</p>
      <p className={styles.text}>{texts.aboutPrivacy}</p>
      <p className={styles.text}>{texts.aboutLegal}</p>
      <Link href={manuals[language]} target="_blank" rel="noopener">
        {texts.aboutHelp}
      </Link>
    </>
  );
}
