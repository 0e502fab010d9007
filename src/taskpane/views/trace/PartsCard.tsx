import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { AmountTrace } from "../../../actions/trace/amountTrace";
import type { TracePart } from "../../../actions/trace/traceParts";
import type { WarningPlace } from "../../../domain/warnings/warning";
import { formatEuro, formatNumber, formatPercent } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { traceSubjectTexts } from "../../../i18n/pane/traceSubjectTexts";
import { traceTexts } from "../../../i18n/pane/traceTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";

/** Amounts that are shown before the user asks for all. */
const firstShown = 12;

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS },
  plain: { padding: "8px 36px 8px 8px" },
  how: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  amount: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  total: {
    ...typographyStyles.body1Strong,
    paddingTop: tokens.spacingVerticalXS,
    paddingInlineEnd: "28px",
    borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  start: { alignSelf: "start" },
});

interface PartsCardProps {
  readonly trace: AmountTrace;
  readonly onJump: (place: WarningPlace) => void;
}

/** The amounts a total adds up, each leading to its cell, with their sum. */
export function PartsCard({ trace, onJump }: PartsCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const texts = textsIn(traceTexts, language);
  const { parts, divisor } = trace;
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  if (parts.length === 0) return <Card title={texts.partsTitle(0)}>{texts.noParts}</Card>;
  return (
    <Card title={texts.partsTitle(parts.length)}>
      <ul className={styles.list}>
        {(isAll ? parts : parts.slice(0, firstShown)).map((part, index) => (
          <li key={part.place?.row ?? index}>
            <PartRow id={`part-${index}`} part={part} onJump={onJump} />
          </li>
        ))}
      </ul>
      {!isAll && parts.length > firstShown && (
        <Button className={styles.start} onClick={() => setAll(true)}>
          {texts.showAll(parts.length)}
        </Button>
      )}
      <div className={`${styles.row} ${styles.total}`}>
        <span>{texts.total}</span>
        <span>{formatEuro(sum, language)}</span>
      </div>
      {divisor !== null && <span>{texts.dividedBy(divisor)}</span>}
    </Card>
  );
}

interface PartRowProps {
  readonly id: string;
  readonly part: TracePart;
  readonly onJump: (place: WarningPlace) => void;
}

function PartRow({ id, part, onJump }: PartRowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const { name, amount, place } = part;
  const how = howText(part, language);
  const content = (
    <span className={styles.row}>
      <span>
        {"text" in name ? name.text : textsIn(traceSubjectTexts, language).figures[name.figure]}
        {how !== "" && <span className={styles.how}>{how}</span>}
      </span>
      <span className={styles.amount}>{formatEuro(amount, language)}</span>
    </span>
  );
  if (place === null) return <div className={styles.plain}>{content}</div>;
  return (
    <LinkRow id={id} onClick={() => onJump(place)}>
      {content}
    </LinkRow>
  );
}

/** `trainerhonorarium · 2 × € 1.450,00 + 21% btw als kost`. */
function howText({ costType, calculation }: TracePart, language: Language): string {
  const texts = textsIn(traceTexts, language);
  const type = costType === null ? [] : [wordingIn(choiceTexts.costType.words[costType], language)];
  if (calculation === null || calculation.quantity === null) return type.join("");
  const { quantity, unit, unitPrice, vat } = calculation;
  const times =
    unit === "percent"
      ? texts.percentOfDirect(formatNumber(quantity, language))
      : texts.times(formatNumber(quantity, language), formatEuro(unitPrice ?? 0, language));
  const withVat = vat > 0 && unit !== "percent" ? `${times} ${texts.plusVat(formatPercent(vat, language))}` : times;
  return [...type, withVat].join(" · ");
}
