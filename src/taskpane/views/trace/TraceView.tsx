import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AmountTrace } from "../../../actions/trace/amountTrace";
import type { WarningPlace } from "../../../domain/warnings/warning";
import { formatEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { traceTexts } from "../../../i18n/pane/traceTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { ViewHeading } from "../../parts/ViewHeading";
import { ChainCard } from "./ChainCard";
import { PartsCard } from "./PartsCard";
import { subjectText } from "./subjectText";
import { useTrace } from "./useTrace";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  amount: { ...typographyStyles.title2, fontVariantNumeric: "tabular-nums" },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Why an amount is what it is: follows the selection in the sheets without taking the focus. */
export function TraceView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const { trace, isRead, problem, jump, isElsewhere, traceThis } = useTrace();
  const texts = textsIn(traceTexts, language);
  const isWaiting = plan.checked === null || !isRead;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).trace.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      {plan.problem && <ProblemMessage problem={plan.problem} onRetry={() => void plan.refresh()} />}
      {problem && <ProblemMessage problem={problem} />}
      {isElsewhere && (
        <div className={styles.bar}>
          <span>{texts.elsewhere}</span>
          <Button size="small" onClick={traceThis}>
            {texts.traceThis}
          </Button>
        </div>
      )}
      {isWaiting && !problem && !plan.problem && <Waiting text={texts.reading} />}
      {!isWaiting && (trace ? <Answer trace={trace} isElsewhere={isElsewhere} onJump={jump} /> : texts.nothingSelected)}
    </>
  );
}

interface AnswerProps {
  readonly trace: AmountTrace;
  readonly isElsewhere: boolean;
  readonly onJump: (place: WarningPlace) => void;
}

function Answer({ trace, isElsewhere, onJump }: AnswerProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(traceTexts, language);
  const { subject, amount, shown, steps } = trace;
  if (subject.kind === "outside" || subject.kind === "noAmount" || amount === null)
    return <p role="status">{subject.kind === "outside" ? texts.outside : texts.noAmount}</p>;
  return (
    <>
      <Card title={subjectText(trace, language)} accent>
        <span role="status" className={styles.amount}>
          {formatEuro(amount, language)}
        </span>
        {!isElsewhere && shown !== null && (
          <StatusMark
            status={shown === amount ? "done" : "attention"}
            text={shown === amount ? texts.equal : texts.different(formatEuro(shown, language))}
          />
        )}
      </Card>
      <PartsCard trace={trace} onJump={onJump} />
      {steps.length > 0 && <ChainCard steps={steps} onJump={onJump} />}
    </>
  );
}
