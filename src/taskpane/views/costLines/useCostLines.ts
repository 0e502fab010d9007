import { useMemo, useState } from "react";
import { costBasis, type FoundBasis } from "../../../actions/budgetLines/costBasis";
import type { CostLine } from "../../../actions/budgetLines/costLine";
import { proposedLines } from "../../../actions/budgetLines/proposedLines";
import { foreseenCosts, writeCostLines } from "../../../actions/budgetLines/writeCostLines";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { costLinesTexts } from "../../../i18n/pane/costLinesTexts";
import { usePane } from "../../PaneContext";
import { useChange } from "../../parts/useChange";
import { basisOf, costLineOf, draftLines, type TypedBasis, type TypedLine } from "./costDraft";

/** Why costs cannot be written yet. */
type CostProblem = "nothing" | "missing";

type TypedLines = Readonly<Partial<Record<CostLine["costType"], TypedLine>>>;

/** The costs of one training while they are filled in: the basis, the lines, what they come to, and writing them. */
export function useCostLines(plan: Plan, trainingId: string, found: FoundBasis) {
  const { language } = usePane();
  const { state, change, reset } = useChange();
  const [typedBasis, setTypedBasis] = useState<TypedBasis>({});
  const [typedLines, setTypedLines] = useState<TypedLines>({});
  const [isAsked, setAsked] = useState(false);
  const basis = basisOf(found, typedBasis);
  const lines = draftLines(proposedLines(plan, trainingId, basis), typedLines, language);
  const chosen = lines.filter(({ isChosen }) => isChosen);
  const written = chosen.filter(({ isComplete }) => isComplete).map(costLineOf);
  const problem: CostProblem | null =
    chosen.length === 0 ? "nothing" : written.length < chosen.length ? "missing" : null;
  const touch = () => state.kind !== "idle" && reset();
  const save = async () => {
    setAsked(true);
    if (problem !== null) return;
    const planned = (now: Plan) => writeCostLines(now, trainingId, written);
    if (!(await change({ kind: "writeCostLines", planned, said: textsIn(costLinesTexts, language).saved }))) return;
    setTypedLines({});
    setAsked(false);
  };
  return {
    typedBasis,
    basis,
    lines,
    state,
    save,
    problem: isAsked ? problem : null,
    foreseen: writeCostLines(plan, trainingId, written),
    costs: foreseenCosts(plan, trainingId, written),
    editBasis(part: TypedBasis) {
      touch();
      setTypedBasis({ ...typedBasis, ...part });
    },
    editLine(costType: CostLine["costType"], part: TypedLine) {
      touch();
      setTypedLines({ ...typedLines, [costType]: { ...typedLines[costType], ...part } });
    },
  };
}

/** The basis the plan gives; read again only when the plan or the training is another one. */
export function useBasis(plan: Plan, trainingId: string): FoundBasis | null {
  return useMemo(() => costBasis(plan, trainingId), [plan, trainingId]);
}
