import { useMemo, useState } from "react";
import { createTraining, linkNeeds } from "../../../actions/needs/createTraining";
import { needsForTraining } from "../../../actions/needs/needsForTraining";
import { trainingProposal } from "../../../actions/needs/trainingProposal";
import type { Plan } from "../../../domain/plan/plan";
import { activeTrainings } from "../../../domain/warnings/activeTrainings";
import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { useChange } from "../../parts/useChange";
import { draftOfProposal, draftProblem, trainingOfDraft, type DraftProblem, type TrainingDraft } from "./trainingDraft";

/** The form for making a training: what is chosen and typed, what it would write, and writing it. */
export function useNewTraining(plan: Plan, firstNeed: string | null) {
  const { today, language } = usePane();
  const { state, change, reset } = useChange();
  const choice = useTrainingChoice(plan, firstNeed, () => state.kind !== "idle" && reset());
  const { needIds, draft, trainingId } = choice;
  const [isAsked, setAsked] = useState(false);
  const trainings = useMemo(() => activeTrainings(plan), [plan]);
  const training = trainingOfDraft(draft);
  const planned = (now: Plan) => {
    if (trainingId !== null) return linkNeeds(now, needIds, trainingId, today);
    return training === null ? [] : createTraining(now, needIds, training, today);
  };
  const inDraft = trainingId === null ? draftProblem(draft) : null;
  const problem: DraftProblem | "need" | null = needIds.length === 0 ? "need" : inDraft;
  const save = async () => {
    setAsked(true);
    if (problem !== null) return;
    const texts = textsIn(newTrainingTexts, language);
    const isLinking = trainingId !== null;
    const kind = isLinking ? "linkNeed" : "createTraining";
    if (!(await change({ kind, planned, said: isLinking ? texts.linked : texts.created }))) return;
    setAsked(false);
    choice.clear();
  };
  return { ...choice, trainings, state, save, foreseen: planned(plan), problem: isAsked ? problem : null };
}

/** What is chosen and typed so far; `onTouch` hears of every change. */
function useTrainingChoice(plan: Plan, firstNeed: string | null, onTouch: () => void) {
  const [chosen, setChosen] = useState<readonly string[]>(firstNeed === null ? [] : [firstNeed]);
  const [edited, setEdited] = useState<Partial<TrainingDraft>>({});
  const [trainingId, setTrainingId] = useState<string | null>(null);
  const needs = useMemo(() => needsForTraining(plan), [plan]);
  const needIds = needs.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const touched =
    <T>(set: (value: T) => void) =>
    (value: T) => {
      onTouch();
      set(value);
    };
  return {
    needs,
    needIds,
    trainingId,
    draft: { ...draftOfProposal(trainingProposal(plan, needIds)), ...edited },
    setChosen: touched(setChosen),
    edit: touched((part: Partial<TrainingDraft>) => setEdited((before) => ({ ...before, ...part }))),
    setTrainingId: touched<string | null>(setTrainingId),
    clear() {
      setChosen([]);
      setEdited({});
    },
  };
}
