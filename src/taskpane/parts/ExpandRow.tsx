import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useRowStyles } from "./useRowStyles";

const useStyles = makeStyles({
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
  const row = useRowStyles();
  const styles = useStyles();
  const Chevron = isOpen ? ChevronUp20Regular : ChevronDown20Regular;
  return (
    <>
      <button id={id} type="button" className={row.row} aria-expanded={isOpen} onClick={onToggle}>
        <span className={row.content}>{title}</span>
        <Chevron aria-hidden="true" className={row.chevron} />
      </button>
      {isOpen && <div className={styles.panel}>{children}</div>}
    </>
  );
}
