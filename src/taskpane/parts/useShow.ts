import { useState } from "react";
import type { WarningPlace } from "../../domain/warnings/warning";
import { usePane } from "../PaneContext";
import type { ActionProblem } from "../../actions/actionProblem";

/** Jumps to a cell of the workbook; the problem is what kept the last jump from working. */
export function useShow(): { readonly show: (place: WarningPlace) => void; readonly problem: ActionProblem | null } {
  const { actions } = usePane();
  const [problem, setProblem] = useState<ActionProblem | null>(null);
  const show = async (place: WarningPlace) => {
    const result = await actions.show(place);
    setProblem(result.ok ? null : result.problem);
  };
  return { show: (place) => void show(place), problem };
}
