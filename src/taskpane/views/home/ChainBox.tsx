import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { chainTexts } from "../../../i18n/pane/chainTexts";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  box: {
    flex: "1 1 0",
    minWidth: 0,
    minHeight: "32px",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: "1px solid transparent",
    color: "inherit",
    font: "inherit",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { border: "1px solid ButtonBorder" },
  },
  count: typographyStyles.body1Strong,
});

/** The tables that are levels of the chain. */
export type ChainTable = keyof (typeof chainTexts)["nl"]["boxes"];

interface ChainBoxProps {
  readonly table: ChainTable;
  readonly count: number;
  readonly onShow: () => void;
}

/** How many rows a level of the chain has; leads to its table. */
export function ChainBox({ table, count, onShow }: ChainBoxProps) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <button id={`chain-${table}`} type="button" className={styles.box} onClick={onShow}>
      <span className={styles.count}>{formatNumber(count, language)}</span>{" "}
      <span>{textsIn(chainTexts, language).boxes[table]}</span>
    </button>
  );
}
