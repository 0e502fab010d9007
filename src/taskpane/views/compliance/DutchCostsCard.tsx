import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { DutchCosts } from "../../../actions/compliance/complianceOverview";
import { formatEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { complianceTexts } from "../../../i18n/pane/complianceTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  rows: { display: "grid", gridTemplateColumns: "1fr auto", gap: `2px ${tokens.spacingHorizontalM}`, margin: 0 },
  number: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Costs by class of the Dutch work-related costs scheme (W-NL-04). */
export function WkrCard({ wkr }: Pick<DutchCosts, "wkr">) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(complianceTexts, language);
  return (
    <Card title={texts.wkrTitle}>
      <dl className={styles.rows}>
        {(["targetedExemption", "freeSpace", "wage", "unclassified"] as const).map((part) => (
          <div key={part} style={{ display: "contents" }}>
            <dt>{texts.wkrParts[part]}</dt>
            <dd className={styles.number}>{formatEuro(wkr[part], language)}</dd>
          </div>
        ))}
      </dl>
      {wkr.unclassified > 0 && <StatusMark status="attention" text={texts.wkrMissing} />}
    </Card>
  );
}

/** Costs that are to be deducted from the transition payment; one that may not be leads to its row, with the first reason (F-C9). */
export function TransitionCard({ transition }: Pick<DutchCosts, "transition">) {
  const { language } = usePane();
  const styles = useStyles();
  const { show, problem } = useShow();
  const texts = textsIn(complianceTexts, language);
  const refused = transition.flatMap(({ refusal, ...entry }) => (refusal === null ? [] : [{ ...entry, refusal }]));
  const allowed = transition.reduce((sum, { deductible }) => sum + deductible, 0);
  const asked = transition.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Card title={texts.transitionTitle}>
      <StatusMark
        status={refused.length === 0 && asked > 0 ? "done" : "attention"}
        text={
          asked === 0
            ? texts.transitionUnknown
            : texts.transitionSum(formatEuro(allowed, language), formatEuro(asked, language))
        }
      />
      <ul className={styles.list}>
        {refused.map(({ booking: { enrolment, employee, planned }, refusal }) => (
          <li key={enrolment.id}>
            <LinkRow
              id={`transition-${enrolment.id}`}
              onClick={() => show({ table: "enrolments", row: enrolment.id, field: "transitionCost" })}
            >
              <span className={styles.words}>
                <span>{[employee.name ?? employee.id, planned.training?.title].filter(Boolean).join(": ")}</span>
                <span className={styles.small}>{texts.refusals[refusal]}</span>
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
