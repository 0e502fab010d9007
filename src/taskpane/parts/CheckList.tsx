import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  hint: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(136px, 100%), 1fr))" },
  wide: { gridTemplateColumns: "minmax(0, 1fr)" },
  choice: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    cursor: "pointer",
  },
  input: { margin: 0, flexShrink: 0, width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
});

interface CheckListProps<V extends string> {
  readonly legend: string;
  readonly hint: string;
  /** A choice that makes no sense now is shown but cannot be taken. */
  readonly choices: readonly { readonly value: V; readonly label: string; readonly isDisabled?: boolean }[];
  readonly values: readonly V[];
  readonly onChange: (values: readonly V[]) => void;
  /** Long labels: one below the other. */
  readonly isWide?: boolean;
}

/** Several things that can all be true. */
export function CheckList<V extends string>({
  legend,
  hint,
  choices,
  values,
  onChange,
  isWide = false,
}: CheckListProps<V>) {
  const styles = useStyles();
  const id = useId();
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset className={styles.group} aria-describedby={id}>
      <legend className={styles.legend}>{legend}</legend>
      <span id={id} className={styles.hint}>
        {hint}
      </span>
      <div className={mergeClasses(styles.choices, isWide && styles.wide)}>
        {choices.map(({ value, label, isDisabled = false }) => (
          <label key={value} className={styles.choice}>
            <input
              type="checkbox"
              className={styles.input}
              disabled={isDisabled}
              checked={!isDisabled && values.includes(value)}
              onChange={() => toggle(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
