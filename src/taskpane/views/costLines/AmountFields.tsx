import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { textsIn } from "../../../i18n/language";
import { costLinesTexts } from "../../../i18n/pane/costLinesTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import type { DraftLine, TypedLine } from "./costDraft";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(100px, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  input: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface AmountFieldsProps {
  readonly line: DraftLine;
  /** What the cost is called, for who hears the fields one by one. */
  readonly name: string;
  readonly onEdit: (part: TypedLine) => void;
}

/** How many at which price, and the VAT on top of what is bought; a percentage has no price. */
export function AmountFields({ line, name, onEdit }: AmountFieldsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(costLinesTexts, language);
  const isPercent = line.unit === "percent";
  const unit = wordingIn(choiceTexts.costUnit.words[line.unit], language);
  const quantity = isPercent ? texts.percentage : `${texts.quantity} (${unit})`;
  return (
    <div className={styles.fields}>
      <SmallField
        label={quantity}
        name={texts.of(quantity, name)}
        value={line.quantityText}
        onChange={(text) => onEdit({ quantity: text })}
      />
      {!isPercent && (
        <SmallField
          label={texts.price}
          name={texts.of(texts.price, name)}
          value={line.priceText}
          onChange={(price) => onEdit({ price })}
        />
      )}
      {line.vatText !== null && (
        <SmallField
          label={texts.basis.vatRate}
          name={texts.of(texts.basis.vatRate, name)}
          value={line.vatText}
          onChange={(vat) => onEdit({ vat })}
        />
      )}
    </div>
  );
}

interface SmallFieldProps {
  readonly label: string;
  /** The label with what it is about, which contains the label that is seen (WCAG 2.5.3). */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SmallField({ label, name, value, onChange }: SmallFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        aria-label={name}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
