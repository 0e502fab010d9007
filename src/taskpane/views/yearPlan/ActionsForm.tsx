import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { makeYearPlan, type YearPlan } from "../../../actions/trainings/yearPlan";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { yearPlanTexts } from "../../../i18n/pane/yearPlanTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ForeseenChanges } from "../../parts/ForeseenChanges";
import { LongCheckList } from "../../parts/LongCheckList";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";
import { UndoableChange } from "../priorities/UndoableChange";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What may be chosen for the year, with what choosing it will write. */
export function ActionsForm({ year }: { readonly year: YearPlan }) {
  const styles = useStyles();
  const texts = textsIn(yearPlanTexts, usePane().language);
  const { chosen, choose, isAsked, save, state, foreseen } = useChosen();
  const choices = [
    ...year.needs.map(({ id, title }) => ({ value: id, label: texts.need(title ?? id) })),
    ...year.ideas.map(({ id, title }) => ({ value: id, label: title ?? id })),
  ];
  return (
    <Card title={texts.chooseTitle}>
      {year.untested.length > 0 && <StatusMark status="attention" text={texts.untested(year.untested.length)} />}
      {choices.length === 0 && <StatusMark status="done" text={texts.allChosen} />}
      {choices.length > 0 && (
        <div className={styles.form}>
          <LongCheckList
            legend={texts.choose(year.year)}
            hint={texts.chooseHint}
            choices={choices}
            values={chosen}
            onChange={choose}
          />
          <ForeseenChanges changes={foreseen} />
          {isAsked && chosen.length === 0 && <StatusMark status="attention" text={texts.none} />}
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={state.kind === "running"} onClick={() => void save()}>
              {texts.save}
            </Button>
            <Button onClick={() => choose(choices.map(({ value }) => value))}>{texts.all}</Button>
          </div>
        </div>
      )}
      <UndoableChange state={state} done={texts.saved} />
    </Card>
  );
}

function useChosen() {
  const { language, today, plan } = usePane();
  const { state, change, reset } = useChange();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isAsked, setAsked] = useState(false);
  const planned = (now: Plan) => makeYearPlan(now, chosen, today);
  const save = async () => {
    setAsked(true);
    if (chosen.length === 0) return;
    const said = textsIn(yearPlanTexts, language).saved;
    if (!(await change({ kind: "makeYearPlan", planned, said }))) return;
    setChosen([]);
    setAsked(false);
  };
  const choose = (values: readonly string[]) => {
    if (state.kind !== "idle") reset();
    setChosen(values);
  };
  const foreseen = plan.checked === null || chosen.length === 0 ? [] : planned(plan.checked.plan);
  return { chosen, choose, isAsked, save, state, foreseen };
}
