import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ChangeResult } from "./ChangeResult";
import type { ActionState } from "./useAction";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

interface ChangeFormProps {
  readonly state: ActionState<string>;
  /** The word on the button that writes. */
  readonly submit: string;
  /** What is shown once it was written. */
  readonly done: string;
  /** Whether there is anything to write. */
  readonly isReady: boolean;
  readonly onSubmit: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** Fields with one button that writes them to the workbook; Enter in a field does the same. */
export function ChangeForm({ state, submit, done, isReady, onSubmit, children }: ChangeFormProps) {
  const styles = useStyles();
  const isIdle = !isReady || state.kind === "running";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isIdle) void onSubmit();
      }}
    >
      {children}
      <ChangeResult state={state} done={done} />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={isIdle}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
