import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
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
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
  },
});

interface ExpandRowProps {
  /** Stable, so that the focus can come back here. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A row that opens in place; what is inside exists only while it is open. */
export function ExpandRow({ id, isOpen, onToggle, title, children }: ExpandRowProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronUp20Regular : ChevronDown20Regular;
  return (
    <>
      <button id={id} type="button" className={styles.row} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.content}>{title}</span>
        <Chevron aria-hidden="true" className={styles.chevron} />
      </button>
      {isOpen && <div className={styles.panel}>{children}</div>}
    </>
  );
}
