import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { IsoDate } from "../../domain/plan/units";

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

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onChange: (day: IsoDate | null) => void;
}

/** A labelled day: the browser's own field, which speaks the user's date order. An unfinished day is no day. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={styles.input}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
      />
    </div>
  );
}
