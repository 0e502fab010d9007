import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mergePreview, rememberedChoices, type MergePreview } from "../../../actions/departments/mergePreview";
import type { PlanFile } from "../../../actions/planFiles/planFile";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { screenTexts } from "../../../i18n/import/screenTexts";
import { departmentsTexts } from "../../../i18n/pane/departmentsTexts";
import { planFileTexts } from "../../../i18n/pane/planFileTexts";
import { usePane } from "../../PaneContext";
import type { ImportDone } from "../../paneActions";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ProgressPanel } from "../../parts/ProgressPanel";
import { useAction, type ActionState } from "../../parts/useAction";
import { ChoicesCard } from "./ChoicesCard";
import { DepartmentCards } from "./DepartmentCards";
import { MergeDone } from "./MergeDone";
import { SharedCard } from "./SharedCard";

/** What merging these files would do, what the user decides about it, and the button that does it. */
export function MergeCards({ files }: { readonly files: readonly PlanFile[] }) {
  const { actions, plan } = usePane();
  const whole = plan.checked?.plan ?? null;
  const merging = useAction<ImportDone>();
  const [choices, setChoices] = useState(() => firstChoices(whole, files));
  const preview = useMemo(() => whole && mergePreview(whole, files, choices), [whole, files, choices]);
  if (merging.state.kind === "done") return <MergeDone done={merging.state.value} />;
  if (merging.state.kind === "running") return <MergeProgress state={merging.state} onCancel={merging.cancel} />;
  if (preview === null) return null;
  const merge = async () => {
    const names = files.map(({ name }) => name).join(", ");
    if (await merging.start((run) => actions.mergeDepartments(preview.changes, names, run))) await plan.refresh();
  };
  return (
    <>
      <DepartmentCards preview={preview} />
      <ChoicesCard preview={preview} choices={choices} onChoices={setChoices} />
      <SharedCard shared={preview.shared} />
      <MergeProblem state={merging.state} />
      <MergeButton preview={preview} onMerge={() => void merge()} />
    </>
  );
}

/** What an earlier merge decided stands ticked again. */
function firstChoices(whole: Plan | null, files: readonly PlanFile[]) {
  const nothing = { confirmed: [] as readonly string[], lapsing: true };
  return whole === null
    ? nothing
    : { ...nothing, confirmed: rememberedChoices(whole, mergePreview(whole, files, nothing).same) };
}

function MergeButton({ preview, onMerge }: { readonly preview: MergePreview; readonly onMerge: () => void }) {
  const { language } = usePane();
  const texts = textsIn(departmentsTexts, language);
  const rows = preview.changes.reduce((sum, { added, changed }) => sum + added.length + changed.length, 0);
  if (preview.departments.length === 0 || preview.needed.length > 0) return null;
  if (rows === 0) return <p>{texts.nothing}</p>;
  return (
    <Button appearance="primary" size="large" onClick={onMerge}>
      {texts.merge(rows)}
    </Button>
  );
}

function MergeProblem({ state }: { readonly state: ActionState<ImportDone> }) {
  const { language } = usePane();
  if (state.kind !== "failed") return null;
  if (state.problem !== "cancelled") return <ProblemMessage problem={state.problem} />;
  return <p role="status">{textsIn(planFileTexts, language).cancelled}</p>;
}

interface MergeProgressProps {
  readonly state: Extract<ActionState<ImportDone>, { readonly kind: "running" }>;
  readonly onCancel: () => void;
}

function MergeProgress({ state: { progress, cancelling }, onCancel }: MergeProgressProps) {
  const { language } = usePane();
  return (
    <ProgressPanel
      title={textsIn(departmentsTexts, language).merging}
      stage={textsIn(screenTexts, language).stages.writing}
      share={progress && progress.total > 0 ? progress.done / progress.total : undefined}
      cancelling={cancelling}
      onCancel={onCancel}
    />
  );
}
