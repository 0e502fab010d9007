import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TraceStep } from "../../../actions/trace/trainingChain";
import type { WarningPlace } from "../../../domain/warnings/warning";
import { textsIn } from "../../../i18n/language";
import { traceTexts } from "../../../i18n/pane/traceTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { StatusMark } from "../../parts/StatusMark";
import { stepText } from "./stepText";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  kind: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface ChainCardProps {
  readonly steps: readonly TraceStep[];
  readonly onJump: (place: WarningPlace) => void;
}

/** From goal to law: each step leads to its cell, and what is missing leads to where it can be filled in. */
export function ChainCard({ steps, onJump }: ChainCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(traceTexts, language);
  return (
    <Card title={texts.chainTitle}>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={index}>
            <LinkRow id={`step-${index}`} onClick={() => onJump(step.place)}>
              {step.kind === "missing" ? (
                <StatusMark status="attention" text={texts.missing[step.what]} />
              ) : (
                <span className={styles.words}>
                  <span className={styles.kind}>{texts.steps[step.kind]}</span>
                  <span>{stepText(step, language)}</span>
                </span>
              )}
            </LinkRow>
          </li>
        ))}
      </ol>
    </Card>
  );
}
