import { makeStyles, tokens } from "@fluentui/react-components";

/** One look for each amount, the same in the bar and its legend; they differ in shape and border too. */
export const useBudgetColors = makeStyles({
  granted: { backgroundColor: tokens.colorNeutralForeground1, maxWidth: "4px" },
  planned: { backgroundColor: tokens.colorBrandBackground2Hover, border: `1px solid ${tokens.colorBrandStroke2}` },
  committed: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandBackground} 0 3px, transparent 3px 6px)`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  spent: { backgroundColor: tokens.colorBrandBackground },
  cutOff: {
    maxWidth: "4px",
    backgroundImage: `repeating-linear-gradient(${tokens.colorPaletteDarkOrangeForeground1} 0 4px, transparent 4px 6px)`,
  },
});
