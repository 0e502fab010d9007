import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { budgetDivision, type DivisionKind, type DivisionPart } from "../../../actions/budget/budgetDivision";
import type { Plan } from "../../../domain/plan/plan";
import type { EuroCents } from "../../../domain/plan/units";
import { formatEuro, formatHours } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { divisionTexts } from "../../../i18n/pane/divisionTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn, type Wording } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { SelectField } from "../../parts/SelectField";

const kinds: readonly DivisionKind[] = ["cluster", "goal", "department", "costType", "form", "formality", "delivery"];

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  label: { ...typographyStyles.body1, textAlign: "start", padding: "4px 8px 4px 0", overflowWrap: "anywhere" },
  amount: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", padding: "4px 0" },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  total: { ...typographyStyles.body1Strong, borderTop: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
  bar: {
    display: "block",
    height: "6px",
    marginTop: "2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: "none",
  },
  time: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The planned cost divided by what trainings are for, where, on what and how people learn, with a sum that is the total. */
export function DivisionCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const [kind, setKind] = useState<DivisionKind>("cluster");
  const { parts, total } = useMemo(() => budgetDivision(plan, kind), [plan, kind]);
  const texts = textsIn(divisionTexts, language);
  const { amount: amountTitle, totalHint } = textsIn(budgetTexts, language);
  const options = kinds.map((value) => ({ value, label: texts.kinds[value] }));
  const largest = Math.max(1, ...parts.map(({ amount }) => amount));
  return (
    <Card title={texts.title}>
      <SelectField
        label={texts.by}
        value={kind}
        options={options}
        onChange={(value) => setKind(value as DivisionKind)}
      />
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.label}>
              {texts.kinds[kind]}
            </th>
            <th scope="col" className={styles.amount}>
              {amountTitle}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow key={part.key ?? ""} part={part} name={nameOf(part, kind, plan, language)} largest={largest} />
          ))}
        </tbody>
        <TotalRow total={total} />
      </table>
      <p className={styles.hint}>{totalHint}</p>
    </Card>
  );
}

function TotalRow({ total }: { readonly total: EuroCents }) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <tfoot className={styles.total}>
      <tr>
        <th scope="row" className={styles.label}>
          {textsIn(budgetTexts, language).total}
        </th>
        <td className={styles.amount}>{formatEuro(total, language)}</td>
      </tr>
    </tfoot>
  );
}

interface PartRowProps {
  readonly part: DivisionPart;
  readonly name: string;
  readonly largest: number;
}

function PartRow({ part, name, largest }: PartRowProps) {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.label}>
        {name}
        {part.time !== null && part.time > 0 && <span className={styles.time}>{formatHours(part.time, language)}</span>}
        <span
          aria-hidden="true"
          className={styles.bar}
          style={{ width: `${(Math.max(0, part.amount) / largest) * 100}%` }}
        />
      </th>
      <td className={styles.amount}>{formatEuro(part.amount, language)}</td>
    </tr>
  );
}

/** The picklists whose words name the parts. */
const lists = {
  cluster: "priorityCluster",
  costType: "costType",
  form: "learningForm",
  formality: "formality",
  delivery: "delivery",
} as const;

function nameOf({ key }: DivisionPart, kind: DivisionKind, { goals }: Plan, language: Language): string {
  if (key === null) return textsIn(divisionTexts, language).none[kind];
  if (kind === "goal") return goals.find(({ id }) => id === key)?.name ?? key;
  if (kind === "department") return key;
  const words: Readonly<Record<string, Wording>> = choiceTexts[lists[kind]].words;
  const word = words[key];
  return word === undefined ? key : wordingIn(word, language);
}
