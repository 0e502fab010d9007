import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { SealDifference } from "../../../actions/share/budgetSeal";
import { formatEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { shareTexts } from "../../../i18n/pane/shareTexts";
import { usePane } from "../../PaneContext";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: { ...typographyStyles.caption1Strong, textAlign: "start", padding: "2px 0" },
  cell: { padding: "2px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  amount: {
    paddingInlineStart: tokens.spacingHorizontalS,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  link: {
    padding: "4px 0",
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "start",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    textDecorationLine: "underline",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  by: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

/** Each line that differs from the seal: what it was, what it is, and the way to its cell. */
export function SealDifferences({ differences }: { readonly differences: readonly SealDifference[] }) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(shareTexts, language).seal;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[texts.line, texts.was, texts.is].map((text, index) => (
              <th key={text} scope="col" className={styles.head} style={index > 0 ? { textAlign: "end" } : undefined}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <DifferenceRow
              key={difference.id}
              difference={difference}
              onShow={() => show({ table: "budgetLines", row: difference.id, field: "unitPrice" })}
            />
          ))}
        </tbody>
      </table>
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}

interface DifferenceRowProps {
  readonly difference: SealDifference;
  readonly onShow: () => void;
}

function DifferenceRow({ difference: { name, sealed, now, by }, onShow }: DifferenceRowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(shareTexts, language).seal;
  const amount = (cents: number | null, missing: string) => (cents === null ? missing : formatEuro(cents, language));
  return (
    <tr>
      <td className={styles.cell}>
        <button type="button" className={styles.link} aria-label={texts.goTo(name)} onClick={onShow}>
          {name}
        </button>
        {by !== null && (
          <span className={styles.by}>
            {[texts.by(by.when ?? ""), by.who, by.reason].filter((part) => part !== null).join(", ")}
          </span>
        )}
      </td>
      <td className={mergeClasses(styles.cell, styles.amount)}>{amount(sealed, texts.fresh)}</td>
      <td className={mergeClasses(styles.cell, styles.amount)}>{amount(now, texts.gone)}</td>
    </tr>
  );
}
