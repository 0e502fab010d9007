import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type Ref } from "react";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: typographyStyles.body1Strong,
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  input: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "36px",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    resize: "vertical",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  error: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
});

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the text; `null` while nothing is. */
  readonly error?: string | null;
  readonly lines?: number;
  readonly inputMode?: "text" | "numeric";
  readonly inputRef?: Ref<HTMLTextAreaElement & HTMLInputElement>;
}

/** A labelled place to type, with its help and what is wrong with it tied to it for screen readers. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error = null,
  lines = 1,
  inputMode,
  inputRef,
}: TextFieldProps) {
  const styles = useStyles();
  const id = useId();
  const common = {
    id,
    ref: inputRef,
    value,
    inputMode,
    className: mergeClasses(styles.input, error !== null && styles.wrong),
    "aria-invalid": error !== null,
    "aria-describedby": hint === undefined && error === null ? undefined : `${id}-hint`,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lines > 1 ? <textarea rows={lines} {...common} /> : <input type="text" {...common} />}
      <span id={`${id}-hint`} className={error === null ? styles.hint : styles.error}>
        {error ?? hint}
      </span>
    </div>
  );
}
