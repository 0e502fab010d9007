import { Button, makeStyles } from "@fluentui/react-components";
import type { ImportPreview } from "../../../actions/import/importPreview";
import { textsIn } from "../../../i18n/language";
import { screenTexts } from "../../../i18n/import/screenTexts";
import { importTexts } from "../../../i18n/pane/importTexts";
import { targetKeys } from "../../../actions/import/importTargets";
import { usePane } from "../../PaneContext";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { FileField } from "../../parts/FileField";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ProgressPanel } from "../../parts/ProgressPanel";
import { ViewHeading } from "../../parts/ViewHeading";
import { ColumnsCard } from "./ColumnsCard";
import { FormatCard } from "./FormatCard";
import { ImportResult } from "./ImportResult";
import { PreviewCard } from "./PreviewCard";
import { ProblemCard } from "./ProblemCard";
import { QuestionsCard } from "./QuestionsCard";
import { useImportFlow } from "./useImportFlow";

const useStyles = makeStyles({
  note: { margin: 0 },
});

/** From a file to rows in the plan: nothing is written before the user has seen what will happen. */
export function ImportView() {
  const { language } = usePane();
  const flow = useImportFlow();
  const { draft, state } = flow;
  const styles = useStyles();
  const texts = textsIn(screenTexts, language);
  const own = textsIn(importTexts, language);
  const isBusy = state.kind === "running";
  return (
    <>
      <div>
        <ViewHeading>{texts.title}</ViewHeading>
        <p className={styles.note}>{own.intro}</p>
      </div>
      {draft.done ? (
        <ImportResult done={draft.done} onAgain={flow.restart} />
      ) : (
        <>
          <ChoiceCards
            legend={own.target}
            choices={targetKeys.map((value) => ({ value, label: texts.targets[value] }))}
            value={draft.target}
            onChange={(target) => void flow.aimAt(target)}
          />
          <ImportFile flow={flow} />
          {isBusy && <ImportProgress flow={flow} />}
          {state.kind === "failed" && state.problem === "cancelled" && (
            <p role="status" className={styles.note}>
              {texts.cancelled}
            </p>
          )}
          {state.kind === "failed" && state.problem !== "cancelled" && <ProblemMessage problem={state.problem} />}
          {!isBusy && <ImportParts flow={flow} />}
        </>
      )}
    </>
  );
}

interface FlowProps {
  readonly flow: ReturnType<typeof useImportFlow>;
}

function ImportFile({ flow }: FlowProps) {
  const { language } = usePane();
  return (
    <FileField
      label={textsIn(screenTexts, language).chooseFile}
      accept=".csv,.txt,.tsv,.xlsx"
      name={flow.draft.file?.name ?? null}
      onFiles={([file]) => void flow.read(file)}
    />
  );
}

function ImportProgress({ flow }: FlowProps) {
  const { language } = usePane();
  const texts = textsIn(screenTexts, language);
  if (flow.state.kind !== "running") return null;
  const { progress, cancelling } = flow.state;
  const stage = progress?.stage === "writing" || progress?.stage === "checking" ? progress.stage : "reading";
  return (
    <ProgressPanel
      title={texts.title}
      stage={texts.stages[stage]}
      share={progress && progress.total > 0 ? progress.done / progress.total : undefined}
      cancelling={cancelling}
      onCancel={flow.cancel}
    />
  );
}

function ImportParts({ flow }: FlowProps) {
  const { file, source, mapping, preview, answers, isRemembered } = flow.draft;
  if (!file || !source) return null;
  if (source.format === null)
    return (
      <div role="alert">
        <ProblemCard problems={source.problems} />
      </div>
    );
  return (
    <>
      <FormatCard source={source} onOptions={(options) => void flow.read(file, options)} />
      {mapping && (
        <ColumnsCard
          source={source}
          mapping={mapping}
          isRemembered={isRemembered}
          onMapping={(to) => void flow.map(to)}
        />
      )}
      {preview && preview.questions.length > 0 && (
        <QuestionsCard
          target={preview.mapping.target}
          questions={preview.questions}
          answers={answers}
          onAnswers={(to) => void flow.answer(to)}
        />
      )}
      {preview && <PreviewCard preview={preview} />}
      {preview && <RunButton preview={preview} onRun={() => void flow.run()} />}
    </>
  );
}

function RunButton({ preview, onRun }: { readonly preview: ImportPreview; readonly onRun: () => void }) {
  const { language } = usePane();
  const rows = preview.counts.added + preview.counts.changed;
  if (rows === 0) return null;
  return (
    <Button appearance="primary" size="large" disabledFocusable={!preview.ready} onClick={onRun}>
      {textsIn(screenTexts, language).run(rows)}
    </Button>
  );
}
