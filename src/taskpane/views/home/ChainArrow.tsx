import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ChainLink } from "../../../actions/planChain";
import { formatPercent } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { chainTexts } from "../../../i18n/pane/chainTexts";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  arrow: {
    ...typographyStyles.caption1,
    flex: "1 1 0",
    minWidth: 0,
    minHeight: "32px",
    padding: "2px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { border: "1px solid ButtonBorder" },
  },
  share: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
});

interface ChainArrowProps {
  readonly link: ChainLink;
  readonly onShow: () => void;
}

/** An arrow of the chain with the part of its links that is there; nothing to link is a dash. Leads to the first open end. */
export function ChainArrow({ link: { kind, made, expected }, onShow }: ChainArrowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const share = expected === 0 ? "–" : formatPercent(made / expected, language);
  return (
    <button id={`chain-${kind}`} type="button" className={styles.arrow} onClick={onShow}>
      <span aria-hidden="true">↓ </span>
      <span className={styles.share}>{share}</span> <span>{textsIn(chainTexts, language).links[kind]}</span>
    </button>
  );
}
