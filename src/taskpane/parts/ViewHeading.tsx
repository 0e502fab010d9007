import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    overflowWrap: "anywhere",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/**
 * The heading of a view. It takes the focus when the user opened the view, so that a screen reader starts there; on return
 * the focus goes to the control that led away. When the pane has just been loaded the focus stays in the sheet.
 */
export function ViewHeading({ children }: { readonly children: ReactNode }) {
  const { arrival } = usePane().router;
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => {
    if (arrival.kind === "first") return;
    const trigger = arrival.kind === "back" && arrival.focusId ? document.getElementById(arrival.focusId) : null;
    (trigger ?? heading.current)?.focus();
  }, [arrival]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
