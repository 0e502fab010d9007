import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CutOffChoice, CutOffQuestion } from "../../../actions/budget/cutOffChoice";
import { formatEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { usePane } from "../../PaneContext";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  hints: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface BesideTheLineProps {
  readonly question: CutOffQuestion;
  readonly chosen: CutOffChoice;
}

/** The money the cut-off line is not about, here as on the sheet with priorities, and what is left after it. */
export function BesideTheLine({ question, chosen }: BesideTheLineProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(budgetTexts, language);
  const { general, cancelled } = question;
  const left = chosen.rest - general - cancelled;
  return (
    <div className={styles.hints}>
      <p className={styles.hint}>{general === 0 ? texts.generalNone : texts.general(formatEuro(general, language))}</p>
      {cancelled !== 0 && <p className={styles.hint}>{texts.cancelled(formatEuro(cancelled, language))}</p>}
      {left < 0 ? (
        <StatusMark status="attention" text={texts.shortAfter(formatEuro(-left, language))} />
      ) : (
        <StatusMark status="done" text={texts.leftAfter(formatEuro(left, language))} />
      )}
      <p className={styles.hint}>{texts.sheetFollows}</p>
    </div>
  );
}
