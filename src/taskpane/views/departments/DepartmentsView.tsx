import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanFileReading } from "../../../actions/planFiles/planFile";
import { textsIn } from "../../../i18n/language";
import { departmentsTexts } from "../../../i18n/pane/departmentsTexts";
import { planFileTexts } from "../../../i18n/pane/planFileTexts";
import { usePane } from "../../PaneContext";
import { FileField } from "../../parts/FileField";
import { FileReading } from "../../parts/FileReading";
import { useAction } from "../../parts/useAction";
import { ToolView } from "../../parts/ToolView";
import { MergeCards } from "./MergeCards";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** In the plan of the whole organisation: reads the plans of departments, shows what would change, and takes them over. */
export function DepartmentsView() {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(departmentsTexts, language);
  return (
    <ToolView title={texts.title} intro={texts.intro}>
      {({ plan }) =>
        plan.organisation.planType === "department" ? <p className={styles.note}>{texts.onlyGlobal}</p> : <Files />
      }
    </ToolView>
  );
}

function Files() {
  const { actions, language } = usePane();
  const reading = useAction<readonly PlanFileReading[]>();
  const styles = useStyles();
  const texts = textsIn(departmentsTexts, language);
  const readings = reading.state.kind === "done" ? reading.state.value : [];
  const files = readings.flatMap((one) => (one.ok ? [one.value] : []));
  return (
    <>
      <FileField
        label={texts.choose}
        accept=".xlsx,.xlsm"
        name={readings.length === 0 ? null : texts.chosen(readings.length)}
        multiple
        onFiles={(chosen) => void reading.start((run) => actions.readPlanFiles(chosen, run))}
      />
      <p className={styles.note}>{textsIn(planFileTexts, language).unchanged}</p>
      <FileReading reading={reading} />
      {reading.state.kind === "idle" && <p className={styles.note}>{texts.none}</p>}
      {files.length > 0 && <MergeCards key={files.map(({ name }) => name).join("/")} files={files} />}
    </>
  );
}
