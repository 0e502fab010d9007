import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { StepStatus } from "../../../actions/planStatus";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { stepNames } from "../../../i18n/pane/stepNames";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  row: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center" },
  number: {
    ...typographyStyles.body1Strong,
    display: "inline-flex",
    flexShrink: 0,
    justifyContent: "center",
    alignItems: "center",
    width: "28px",
    height: "28px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorBrandForeground1,
  },
  words: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  title: typographyStyles.body1Strong,
  facts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** The five steps with how far each is. */
export function StepsCard({ steps }: { readonly steps: readonly StepStatus[] }) {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(homeTexts, language);
  const names = textsIn(stepNames, language);
  return (
    <Card title={texts.stepsTitle}>
      <ol className={styles.list}>
        {steps.map(({ step, state, met, criteria, openWarnings }) => (
          <li key={step}>
            <LinkRow id={`step-${step}`} onClick={() => router.go({ view: "step", step })}>
              <span className={styles.row}>
                <span aria-hidden="true" className={styles.number}>
                  {step}
                </span>
                <span className={styles.words}>
                  <span className={styles.title}>{names[step].title}</span>
                  <span className={styles.facts}>
                    <StatusMark status={state} text={texts.stepState[state]} />
                    {criteria > 0 && <span>{texts.criteria(met, criteria)}</span>}
                    {openWarnings.error > 0 && (
                      <StatusMark status="error" text={texts.severity.error(openWarnings.error)} />
                    )}
                  </span>
                </span>
              </span>
            </LinkRow>
          </li>
        ))}
      </ol>
    </Card>
  );
}
