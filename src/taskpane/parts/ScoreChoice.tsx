import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

const scores = [1, 2, 3, 4, 5] as const;

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  hint: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  scores: { display: "grid", gridTemplateColumns: "repeat(5, minmax(0, 1fr))", gap: "4px", marginTop: "4px" },
  score: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    position: "relative",
    minHeight: "36px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(input:checked)": {
      ...typographyStyles.body1Strong,
      border: `3px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      "@media (forced-colors: active)": { border: "4px solid Highlight" },
    },
    ":has(input:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  input: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

interface ScoreChoiceProps {
  readonly legend: string;
  readonly hint?: string;
  /** A score between the five, such as 3.5 from the sheet, leaves all five open. */
  readonly value: number | null;
  readonly onChange: (score: number) => void;
}

/** A score from 1 to 5 as five buttons side by side; arrow keys move as in any group of radio buttons. */
export function ScoreChoice({ legend, hint, value, onChange }: ScoreChoiceProps) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && (
        <span id={`${name}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <div className={styles.scores}>
        {scores.map((score) => (
          <label key={score} className={styles.score}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={score === value}
              onChange={() => onChange(score)}
            />
            {score}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
