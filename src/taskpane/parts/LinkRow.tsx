import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusLarge,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { border: "1px solid ButtonBorder" },
  },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface LinkRowProps {
  /** Stable, so that the focus can come back here. */
  readonly id: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A whole row that leads somewhere. */
export function LinkRow({ id, onClick, children }: LinkRowProps) {
  const styles = useStyles();
  return (
    <button id={id} type="button" className={styles.row} onClick={onClick}>
      <span className={styles.content}>{children}</span>
      <ChevronRight20Regular aria-hidden="true" className={styles.chevron} />
    </button>
  );
}
