import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  track: {
    display: "block",
    gridColumn: "1 / -1",
    position: "relative",
    height: "10px",
    marginTop: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  filled: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  low: { backgroundColor: tokens.colorStatusWarningForeground3 },
  mark: {
    position: "absolute",
    insetBlock: 0,
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

interface ShareBarProps {
  readonly label: string;
  /** The number as people read it: `6 / 8`. */
  readonly number: string;
  /** How much of the bar is filled, between 0 and 1; more is drawn as full. */
  readonly share: number;
  /** Where an earlier value stood, between 0 and 1. */
  readonly mark?: number | null;
  readonly isLow?: boolean;
}

/** A number with its bar; the bar is a picture of the number and says nothing of its own. */
export function ShareBar({ label, number, share, mark = null, isLow = false }: ShareBarProps) {
  const styles = useStyles();
  const percent = (part: number) => `${Math.min(1, Math.max(0, part)) * 100}%`;
  return (
    <span className={styles.row}>
      <span className={styles.label}>{label}</span>
      <span className={styles.number}>{number}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={mergeClasses(styles.filled, isLow && styles.low)} style={{ width: percent(share) }} />
        {mark !== null && <span className={styles.mark} style={{ left: percent(mark) }} />}
      </span>
    </span>
  );
}
