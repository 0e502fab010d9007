import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0, marginBottom: tokens.spacingVerticalXS },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  choice: {
    display: "flex",
    flex: "1 1 var(--choice-width)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(input:checked)": {
      border: `1px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorBrandBackground2,
    },
    ":has(input:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  upright: { flexDirection: "column", justifyContent: "center", gap: tokens.spacingVerticalXS, textAlign: "center" },
  input: {
    margin: 0,
    flexShrink: 0,
    width: "16px",
    height: "16px",
    accentColor: tokens.colorBrandBackground,
    outline: "none",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One thing to choose; the hint says what it is for. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceCardsProps<V extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** Short choices: three side by side in the narrowest pane. */
  readonly narrow?: boolean;
}

/** A few choices side by side, of which one is taken: arrow keys move as in any group of radio buttons. */
export function ChoiceCards<V extends string>({
  legend,
  choices,
  value,
  onChange,
  narrow = false,
}: ChoiceCardsProps<V>) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices} style={{ "--choice-width": narrow ? "84px" : "136px" } as React.CSSProperties}>
        {choices.map((choice) => (
          <label key={choice.value} className={mergeClasses(styles.choice, narrow && styles.upright)}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.words}>
              <span>{choice.label}</span>
              {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
