import { Button, makeStyles } from "@fluentui/react-components";
import { searchSeconds, unscoredTrainings } from "../../../actions/budget/bestValueChoice";
import type { RankedTraining } from "../../../actions/priorities/rankedTrainings";
import { formatPercent } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { usePane } from "../../PaneContext";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ProgressPanel } from "../../parts/ProgressPanel";
import { StatusMark } from "../../parts/StatusMark";
import type { useBestValue } from "./useBestValue";

const useStyles = makeStyles({ start: { alignSelf: "start" } });

interface SearchBestValueProps {
  readonly best: ReturnType<typeof useBestValue>;
  readonly ranked: readonly RankedTraining[];
}

/** Starts the search of the best value, shows how far it is, and says how good the answer is. */
export function SearchBestValue({ best, ranked }: SearchBestValueProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(budgetTexts, language);
  const { found, foundNothing, state, search, cancel } = best;
  const unscored = unscoredTrainings(ranked).map(({ title }) => title);
  const isComplete = found !== null && found.then !== null;
  if (state.kind === "running") {
    const { done = 0, total = 3 } = state.progress ?? {};
    return (
      <ProgressPanel
        title={texts.searching}
        stage={texts.searchStage(done, total, searchSeconds)}
        share={done / total}
        cancelling={state.cancelling}
        onCancel={cancel}
      />
    );
  }
  return (
    <>
      {found && <Certainty gap={found.now.gap} />}
      {foundNothing && <StatusMark status="attention" text={texts.nothingFound} />}
      {!isComplete && (
        <Button id="search-best-value" className={styles.start} onClick={() => void search()}>
          {texts.search}
        </Button>
      )}
      {state.kind === "failed" && <ProblemMessage problem={state.problem} />}
      {unscored.length > 0 && <StatusMark status="info" text={texts.unscored(unscored.join(", "))} />}
    </>
  );
}

function Certainty({ gap }: { readonly gap: number }) {
  const { language } = usePane();
  const texts = textsIn(budgetTexts, language);
  return gap === 0 ? (
    <StatusMark status="done" text={texts.proven} />
  ) : (
    <StatusMark status="attention" text={texts.gap(formatPercent(gap, language))} />
  );
}
