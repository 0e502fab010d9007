import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BudgetStatus } from "../../../actions/budgetStatus";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { usePane } from "../../PaneContext";
import { useBudgetColors } from "./useBudgetColors";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "28px",
    margin: "4px 0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: "none",
  },
  bar: {
    position: "absolute",
    left: 0,
    top: 0,
    bottom: 0,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
  },
  inner: { top: "8px", bottom: "8px" },
  tick: { position: "absolute", top: "-4px", bottom: "-4px", width: "4px", marginLeft: "-2px" },
});

/** Planned, committed and spent as bars inside each other, the granted budget and the cut-off line as upright lines. */
export function BudgetBar({ budget }: { readonly budget: BudgetStatus }) {
  const { language } = usePane();
  const styles = useStyles();
  const colors = useBudgetColors();
  const { granted, planned, committed, spent, funded } = budget;
  const scale = Math.max(granted ?? 0, planned, committed + spent);
  if (scale <= 0) return null;
  const at = (amount: number) => `${(Math.min(Math.max(amount, 0), scale) / scale) * 100}%`;
  return (
    <div role="img" aria-label={textsIn(homeTexts, language).budgetTitle} className={styles.track}>
      <div className={mergeClasses(styles.bar, colors.planned)} style={{ width: at(planned) }} />
      <div
        className={mergeClasses(styles.bar, styles.inner, colors.committed)}
        style={{ width: at(committed + spent) }}
      />
      <div className={mergeClasses(styles.bar, styles.inner, colors.spent)} style={{ width: at(spent) }} />
      {funded !== null && <div className={mergeClasses(styles.tick, colors.cutOff)} style={{ left: at(funded) }} />}
      {granted !== null && <div className={mergeClasses(styles.tick, colors.granted)} style={{ left: at(granted) }} />}
    </div>
  );
}
