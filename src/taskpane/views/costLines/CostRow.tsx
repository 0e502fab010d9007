import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { EuroCents } from "../../../domain/plan/units";
import { formatEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { costLinesTexts } from "../../../i18n/pane/costLinesTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { AmountFields } from "./AmountFields";
import type { DraftLine, TypedLine } from "./costDraft";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  label: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    cursor: "pointer",
  },
  input: { margin: 0, flexShrink: 0, width: "16px", height: "16px", accentColor: tokens.colorBrandBackground },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CostRowProps {
  readonly line: DraftLine;
  /** What all lines of this type come to, in cents. */
  readonly amount: EuroCents;
  readonly onEdit: (part: TypedLine) => void;
}

/** One cost to tick; its numbers open once it is. What stands in the budget already is told. */
export function CostRow({ line, amount, onEdit }: CostRowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(costLinesTexts, language);
  const { costType, isChosen, isExempt, there, quoteId } = line;
  const name = wordingIn(choiceTexts.costType.words[costType], language);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <label className={styles.label}>
          <input
            type="checkbox"
            className={styles.input}
            checked={isChosen}
            disabled={there.length > 1}
            onChange={() => onEdit({ isChosen: !isChosen })}
          />
          {name}
        </label>
        {amount !== 0 && <span className={styles.amount}>{formatEuro(amount, language)}</span>}
      </div>
      {there.length === 1 && !isChosen && <p className={styles.small}>{texts.there(formatEuro(amount, language))}</p>}
      {there.length > 1 && (
        <p className={styles.small}>{texts.thereMany(there.length, formatEuro(amount, language))}</p>
      )}
      {isChosen && quoteId !== null && <p className={styles.small}>{texts.quoted}</p>}
      {isChosen && isExempt && <p className={styles.small}>{texts.vatExempt}</p>}
      {isChosen && <AmountFields line={line} name={name} onEdit={onEdit} />}
    </li>
  );
}
