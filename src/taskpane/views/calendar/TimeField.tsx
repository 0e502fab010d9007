import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Minutes } from "../../../domain/plan/units";
import { clock, minutesOfClock } from "./calendarEvents";

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

interface TimeFieldProps {
  readonly label: string;
  readonly value: Minutes;
  readonly onChange: (time: Minutes) => void;
}

/** A labelled time of day: the browser's own field. An unfinished time changes nothing. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="time"
        className={styles.input}
        value={clock(value)}
        onChange={(event) => {
          const time = minutesOfClock(event.target.value);
          if (time !== null) onChange(time);
        }}
      />
    </div>
  );
}
