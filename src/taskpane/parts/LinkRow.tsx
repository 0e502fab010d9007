import { ChevronRight20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useRowStyles } from "./useRowStyles";

interface LinkRowProps {
  /** Stable, so that the focus can come back here. */
  readonly id: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A whole row that leads somewhere. */
export function LinkRow({ id, onClick, children }: LinkRowProps) {
  const styles = useRowStyles();
  return (
    <button id={id} type="button" className={styles.row} onClick={onClick}>
      <span className={styles.content}>{children}</span>
      <ChevronRight20Regular aria-hidden="true" className={styles.chevron} />
    </button>
  );
}
