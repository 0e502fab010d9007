import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NextYearPreview } from "../../../actions/nextYear/nextYearPreview";
import { textsIn } from "../../../i18n/language";
import { nextYearTexts } from "../../../i18n/pane/nextYearTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { PlainList } from "../../parts/PlainList";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const kinds = ["trainings", "sessions", "enrolments", "expenses", "budgetLines"] as const;

/** What stays behind, so that nobody looks for it in the new plan. */
export function LeftCard({ preview: { left } }: { readonly preview: NextYearPreview }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(nextYearTexts, language);
  return (
    <Card title={texts.left}>
      <PlainList lines={kinds.filter((kind) => left[kind] > 0).map((kind) => texts.leftRows[kind](left[kind]))} />
      <p className={styles.hint}>{texts.leftAlways}</p>
    </Card>
  );
}
