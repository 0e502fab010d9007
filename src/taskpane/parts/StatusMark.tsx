import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  CircleHalfFill20Filled,
  ErrorCircle20Filled,
  Info20Filled,
  Warning20Filled,
} from "@fluentui/react-icons";

/** What a mark can say. */
export type Status = "error" | "attention" | "info" | "done" | "busy" | "notStarted";

const icons = {
  error: ErrorCircle20Filled,
  attention: Warning20Filled,
  info: Info20Filled,
  done: CheckmarkCircle20Filled,
  busy: CircleHalfFill20Filled,
  notStarted: Circle20Regular,
};

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  text: { lineHeight: "20px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  busy: { color: tokens.colorBrandForeground1 },
  notStarted: { color: tokens.colorNeutralForeground3 },
});

/** A state as an icon of its own shape with its word beside it: colour never says it alone. */
export function StatusMark({ status, text }: { readonly status: Status; readonly text: string }) {
  const styles = useStyles();
  const Icon = icons[status];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden="true" className={mergeClasses(styles.icon, styles[status])} />
      <span className={styles.text}>{text}</span>
    </span>
  );
}
