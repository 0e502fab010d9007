import { makeStyles } from "@fluentui/react-components";
import type { PlanFileReading } from "../../actions/planFiles/planFile";
import { textsIn } from "../../i18n/language";
import { planFileTexts } from "../../i18n/pane/planFileTexts";
import { usePane } from "../PaneContext";
import { Card } from "./Card";

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: "anywhere" } });

/** The chosen files that give no plan, each with why and what to do; read out as soon as they appear. */
export function PlanFileProblems({ readings }: { readonly readings: readonly PlanFileReading[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(planFileTexts, language);
  const failed = readings.flatMap((reading) => (reading.ok ? [] : [reading]));
  if (failed.length === 0) return null;
  return (
    <div role="alert">
      {failed.map(({ name, problem }) => (
        <Card key={name} title={texts.isNotRead(name)}>
          <p className={styles.text}>{texts.problems[problem]}</p>
        </Card>
      ))}
    </div>
  );
}
