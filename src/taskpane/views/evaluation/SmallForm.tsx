import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ChangeResult } from "../../parts/ChangeResult";
import { StatusMark } from "../../parts/StatusMark";
import type { ActionState } from "../../parts/useAction";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  button: { alignSelf: "start" },
});

interface SmallFormProps {
  readonly title?: string;
  readonly button: string;
  readonly onSave: () => void;
  readonly state: ActionState<string>;
  /** What is said once it was written. */
  readonly done: string;
  /** Why it cannot be saved yet; `null` while nothing is wrong. */
  readonly error: string | null;
  readonly children: ReactNode;
}

/** A few fields with one button that writes them to the sheet. */
export function SmallForm({ title, button, onSave, state, done, error, children }: SmallFormProps) {
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      {children}
      {error !== null && (
        <div role="alert">
          <StatusMark status="error" text={error} />
        </div>
      )}
      <Button type="submit" className={styles.button} disabledFocusable={state.kind === "running"}>
        {button}
      </Button>
      {error === null && <ChangeResult state={state} done={done} />}
    </form>
  );
}
