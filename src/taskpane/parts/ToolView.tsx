import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CheckedPlan } from "../../actions/checkPlan";
import { textsIn } from "../../i18n/language";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { Waiting } from "../frame/Waiting";
import { usePane } from "../PaneContext";
import { BackButton } from "./BackButton";
import { ProblemMessage } from "./ProblemMessage";
import { ViewHeading } from "./ViewHeading";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ToolViewProps {
  readonly title: string;
  readonly intro: string;
  readonly children: (checked: CheckedPlan) => ReactNode;
}

/** A view of one part of the plan: the way back, what it is for, and its content once the plan was read. */
export function ToolView({ title, intro, children }: ToolViewProps) {
  const { language, plan } = usePane();
  const styles = useStyles();
  const { checked, problem } = plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{title}</ViewHeading>
        <p className={styles.intro}>{intro}</p>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && children(checked)}
    </>
  );
}
