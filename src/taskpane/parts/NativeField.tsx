import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: typographyStyles.body1Strong,
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
    colorScheme: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface NativeFieldProps {
  readonly type: "date" | "time";
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A labelled field of the browser's own, in the order its user is used to; what is typed comes as the browser writes it, empty while unfinished. */
export function NativeField({ type, label, value, onChange }: NativeFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
