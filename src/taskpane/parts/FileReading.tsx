import { makeStyles } from "@fluentui/react-components";
import type { PlanFileReading } from "../../actions/planFiles/planFile";
import { textsIn } from "../../i18n/language";
import { planFileTexts } from "../../i18n/pane/planFileTexts";
import { usePane } from "../PaneContext";
import { PlanFileProblems } from "./PlanFileProblems";
import { ProblemMessage } from "./ProblemMessage";
import { ProgressPanel } from "./ProgressPanel";
import type { RunningAction } from "./useAction";

const useStyles = makeStyles({ note: { margin: 0 } });

/** What became of reading the chosen files: how far it is, or what went wrong. */
export function FileReading({ reading }: { readonly reading: RunningAction<readonly PlanFileReading[]> }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(planFileTexts, language);
  const { state, cancel } = reading;
  if (state.kind === "running") {
    const { progress, cancelling } = state;
    return (
      <ProgressPanel
        title={texts.reading}
        stage={progress === null ? "" : texts.readingFile(progress.done + 1, progress.total)}
        share={progress && progress.total > 0 ? progress.done / progress.total : undefined}
        cancelling={cancelling}
        onCancel={cancel}
      />
    );
  }
  if (state.kind === "done") return <PlanFileProblems readings={state.value} />;
  if (state.kind === "idle") return null;
  return state.problem === "cancelled" ? (
    <p role="status" className={styles.note}>
      {texts.cancelled}
    </p>
  ) : (
    <ProblemMessage problem={state.problem} />
  );
}
