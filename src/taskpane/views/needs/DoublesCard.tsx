import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { doubleNeeds, settleDouble, type DoubleNeed } from "../../../actions/needs/doubleNeeds";
import type { Plan } from "../../../domain/plan/plan";
import type { PlanRow } from "../../../domain/plan/planRecords";
import { textsIn } from "../../../i18n/language";
import { doubleNeedTexts } from "../../../i18n/pane/doubleNeedTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeResult } from "../../parts/ChangeResult";
import { useChange } from "../../parts/useChange";

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  pair: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Needs that look alike, one pair at a time: the same or not is for people to say. Nothing is shown when none do. */
export function DoublesCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(doubleNeedTexts, language);
  const { state, settle } = useVerdict();
  const doubles = useMemo(() => doubleNeeds(plan), [plan]);
  const pair = doubles[0];
  if (pair === undefined) return <ChangeResult state={state} done={texts.settled} />;
  const { first, second } = pair;
  return (
    <Card title={texts.title}>
      <p className={styles.small}>{texts.intro}</p>
      <p className={styles.small}>{texts.position(1, doubles.length)}</p>
      <ul className={styles.pair}>
        {[first, second].map((need) => (
          <li key={need.id}>
            {need.title} <span className={styles.small}>{facts(need)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={() => settle(pair, first)}>{texts.same(first.id)}</Button>
        <Button onClick={() => settle(pair, second)}>{texts.same(second.id)}</Button>
        <Button onClick={() => settle(pair, null)}>{texts.different}</Button>
      </div>
      <ChangeResult state={state} done={texts.settled} />
    </Card>
  );
}

function facts({ id, department, people }: PlanRow<"needs">): string {
  return [id, department, people].filter((fact) => fact !== null).join(" · ");
}

function useVerdict() {
  const { language, today } = usePane();
  const { state, change } = useChange();
  const texts = textsIn(doubleNeedTexts, language);
  /** Without one that stays, the two are different. */
  const settle = ({ first, second }: DoubleNeed, stays: PlanRow<"needs"> | null) => {
    const kept = stays ?? first;
    const other = kept === first ? second : first;
    const remark = stays === null ? texts.differentRemark(kept.id) : texts.sameRemark(kept.id);
    const verdict = { stays: kept.id, other: other.id, isSame: stays !== null, remark, today };
    void change({ kind: "settleDouble", planned: (plan) => settleDouble(plan, verdict), said: texts.settled });
  };
  return { state, settle };
}
