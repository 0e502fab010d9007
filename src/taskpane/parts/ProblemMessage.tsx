import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons";
import { problemTexts } from "../../i18n/pane/problemTexts";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { textsIn } from "../../i18n/language";
import { usePane } from "../PaneContext";
import type { ActionProblem } from "../../actions/actionProblem";

const useStyles = makeStyles({
  message: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  body: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: typographyStyles.body1Strong,
});

interface ProblemMessageProps {
  readonly problem: ActionProblem;
  readonly onRetry?: () => void;
}

/** What did not work and what to do about it; read out as soon as it appears. */
export function ProblemMessage({ problem, onRetry }: ProblemMessageProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(problemTexts, language);
  return (
    <div role="alert" className={styles.message}>
      <ErrorCircle20Filled aria-hidden="true" className={styles.icon} />
      <div className={styles.body}>
        <span className={styles.title}>{texts.title}</span>
        <span>{texts[problem]}</span>
        {onRetry && <Button onClick={onRetry}>{textsIn(shellTexts, language).tryAgain}</Button>}
      </div>
    </div>
  );
}
