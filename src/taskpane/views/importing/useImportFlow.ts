import { useCallback, useState } from "react";
import type { ImportMapping } from "../../../actions/import/importMapping";
import type { ImportPreview } from "../../../actions/import/importPreview";
import type { ImportAnswers } from "../../../actions/import/importQuestion";
import type { ImportSource } from "../../../actions/import/importSource";
import type { TargetKey } from "../../../actions/import/importTargets";
import type { ReadOptions } from "../../../actions/import/readFile";
import { usePane } from "../../PaneContext";
import type { ActionResult } from "../../../actions/actionProblem";
import type { ActionRun, ImportDone } from "../../paneActions";
import { useAction } from "../../parts/useAction";

/** What is known of the import so far; each part follows from the one before. */
export interface ImportDraft {
  readonly target: TargetKey;
  readonly file: File | null;
  readonly source: ImportSource | null;
  readonly mapping: ImportMapping | null;
  readonly answers: ImportAnswers;
  readonly isRemembered: boolean;
  readonly preview: ImportPreview | null;
  readonly done: ImportDone | null;
}

const nothing: ImportDraft = {
  target: "employees",
  file: null,
  source: null,
  mapping: null,
  answers: {},
  isRemembered: false,
  preview: null,
  done: null,
};

/**
 * The steps of an import: read the file, propose columns, preview, import. Changing an earlier choice does the later steps again.
 * Nothing is written before `run`.
 */
export function useImportFlow() {
  const { actions, plan } = usePane();
  const [draft, setDraft] = useState(nothing);
  const work = useAction<ImportDraft>();
  const attempt = useCallback(
    (next: (run: ActionRun) => ActionResult<ImportDraft>) =>
      work.start(async (run) => {
        const result = await next(run);
        if (result.ok) setDraft(result.value);
        return result;
      }),
    [work],
  );
  const steps = importSteps(actions, attempt, draft);
  const run = async () => {
    if (await steps.write()) await plan.refresh();
  };
  const restart = () => {
    work.reset();
    setDraft({ ...nothing, target: draft.target });
  };
  return { draft, state: work.state, cancel: work.cancel, restart, ...steps, run };
}

type Attempt = (next: (run: ActionRun) => ActionResult<ImportDraft>) => Promise<boolean>;

function importSteps(actions: ReturnType<typeof usePane>["actions"], attempt: Attempt, draft: ImportDraft) {
  const previewed = async (known: ImportDraft, run: ActionRun): ActionResult<ImportDraft> => {
    if (!known.source || !known.mapping) return { ok: true, value: known };
    const result = await actions.previewImport(known.source, known.mapping, known.answers, run);
    return result.ok ? { ok: true, value: { ...known, preview: result.value } } : result;
  };
  const proposed = async (known: ImportDraft, run: ActionRun): ActionResult<ImportDraft> => {
    if (!known.source?.format) return { ok: true, value: known };
    const result = await actions.proposeImport(known.source, known.target);
    return result.ok ? previewed({ ...known, ...result.value }, run) : result;
  };
  return {
    read: (file: File, options: ReadOptions = {}) =>
      attempt(async (run) => {
        const result = await actions.readImportFile(file, options, run);
        return result.ok ? proposed({ ...nothing, target: draft.target, file, source: result.value }, run) : result;
      }),
    aimAt: (target: TargetKey) => attempt((run) => proposed({ ...draft, target, answers: {} }, run)),
    map: (mapping: ImportMapping) => attempt((run) => previewed({ ...draft, mapping, isRemembered: false }, run)),
    answer: (answers: ImportAnswers) => attempt((run) => previewed({ ...draft, answers }, run)),
    write: () =>
      attempt(async (run) => {
        if (!draft.preview) return { ok: true, value: draft };
        const result = await actions.runImport(draft.preview, run);
        return result.ok ? { ok: true, value: { ...draft, done: result.value } } : result;
      }),
  };
}
