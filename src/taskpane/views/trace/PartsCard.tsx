import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { AmountTrace } from "../../../actions/trace/amountTrace";
import type { LineCalculation, TracePart } from "../../../actions/trace/traceParts";
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
            <PartRow id={`part-${index}`} part={part} title={trace.title} onJump={onJump} />
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
  /** What the whole trace is about: a part need not repeat it. */
  readonly title: string | null;
  readonly onJump: (place: WarningPlace) => void;
}

function PartRow({ id, part, title, onJump }: PartRowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const { amount, place } = part;
  const [name, how] = partTexts(part, title, language);
  const content = (
    <span className={styles.row}>
      <span>
        {name}
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

/** Name and working out: `PLC basis` and `trainerhonorarium · 2 × € 1.450,00`, or without the name when everything has it. */
function partTexts({ name, costType, calculation }: TracePart, title: string | null, language: Language) {
  const type = costType === null ? null : wordingIn(choiceTexts.costType.words[costType], language);
  const own = "text" in name ? name.text : textsIn(traceSubjectTexts, language).figures[name.figure];
  const sum = calculation === null ? null : calculationText(calculation, language);
  const isRepeated = own === title && type !== null;
  const how = [isRepeated ? null : type, sum].filter((text) => text !== null).join(" · ");
  return [isRepeated ? type : own, how] as const;
}

/** `2 × € 1.450,00 + 21% btw als kost`; `null` without a quantity. */
function calculationText({ quantity, unit, unitPrice, vat }: LineCalculation, language: Language): string | null {
  const texts = textsIn(traceTexts, language);
  if (quantity === null) return null;
  if (unit === "percent") return texts.percentOfDirect(formatNumber(quantity, language));
  const times = texts.times(formatNumber(quantity, language), formatEuro(unitPrice ?? 0, language));
  return vat > 0 ? `${times} ${texts.plusVat(formatPercent(vat, language))}` : times;
}
