import { ProblemMessage } from "./ProblemMessage";
import { StatusMark } from "./StatusMark";
import type { ActionState } from "./useAction";

interface ChangeResultProps {
  readonly state: ActionState<string>;
  /** What is shown once it was written. */
  readonly done: string;
}

/** What came of the last change: written, or why not. */
export function ChangeResult({ state, done }: ChangeResultProps) {
  if (state.kind === "done") return <StatusMark status="done" text={done} />;
  return state.kind === "failed" ? <ProblemMessage problem={state.problem} /> : null;
}
