import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { stepNames, type StepNumber } from "../../../i18n/pane/stepNames";
import { stepTexts } from "../../../i18n/pane/stepTexts";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  neighbours: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

const before: Readonly<Record<StepNumber, StepNumber | null>> = { 1: null, 2: 1, 3: 2, 4: 3, 5: 4 };
const after: Readonly<Record<StepNumber, StepNumber | null>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: null };

/** To the step before and the step after. */
export function StepNeighbours({ step }: { readonly step: StepNumber }) {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(stepTexts, language);
  const names = textsIn(stepNames, language);
  const previous = before[step];
  const next = after[step];
  return (
    <div className={styles.neighbours}>
      {previous && (
        <Button onClick={() => router.go({ view: "step", step: previous })}>
          {texts.previousStep(names[previous].title)}
        </Button>
      )}
      {next && (
        <Button onClick={() => router.go({ view: "step", step: next })}>{texts.nextStep(names[next].title)}</Button>
      )}
    </div>
  );
}
