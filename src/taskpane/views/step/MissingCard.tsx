import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NextAction } from "../../../actions/nextActions";
import type { StepStatus } from "../../../actions/planStatus";
import { textsIn } from "../../../i18n/language";
import { nextActionTexts } from "../../../i18n/pane/nextActionTexts";
import { stepTexts } from "../../../i18n/pane/stepTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useOpenAction } from "../../parts/useOpenAction";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  subtitle: { ...typographyStyles.caption1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  words: { display: "flex", flexDirection: "column" },
});

interface MissingCardProps {
  readonly status: StepStatus;
  readonly actions: readonly NextAction[];
}

/** What a step still waits for: work, warnings and exit criteria; each leads to its place. */
export function MissingCard({ status, actions }: MissingCardProps) {
  const { language, router } = usePane();
  const { open, problem } = useOpenAction();
  const styles = useStyles();
  const texts = textsIn(stepTexts, language);
  const sentences = textsIn(nextActionTexts, language);
  const { error, attention, info } = status.openWarnings;
  const warnings = error + attention + info;
  const isComplete = actions.length + warnings + status.openCriteria.length === 0;
  return (
    <Card title={texts.missingTitle}>
      {isComplete && <StatusMark status="done" text={texts.nothingMissing} />}
      <ul className={styles.list}>
        {actions.map((action) => (
          <li key={action.kind}>
            <LinkRow id={`missing-${action.kind}`} onClick={() => open(action)}>
              {sentences[action.kind](action.count)}
            </LinkRow>
          </li>
        ))}
        {warnings > 0 && (
          <li>
            <LinkRow id="step-warnings" onClick={() => router.go({ view: "warnings", step: status.step })}>
              <StatusMark status={error > 0 ? "error" : "attention"} text={texts.warningsHere(warnings)} />
            </LinkRow>
          </li>
        )}
      </ul>
      {status.openCriteria.length > 0 && <OpenCriteria status={status} />}
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}

function OpenCriteria({ status }: { readonly status: StepStatus }) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(stepTexts, language);
  return (
    <>
      <h3 className={styles.subtitle}>{texts.criteriaTitle}</h3>
      <span className={styles.small}>{texts.markMet}</span>
      <ul className={styles.list}>
        {status.openCriteria.map(({ id, text, owner }) => (
          <li key={id}>
            <LinkRow id={`criterion-${id}`} onClick={() => show({ table: "steps", row: id, field: "met" })}>
              <span className={styles.words}>
                <span>{text}</span>
                {owner && <span className={styles.small}>{texts.owner(owner)}</span>}
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}
