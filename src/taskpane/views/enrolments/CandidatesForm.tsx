import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { candidatesFor, enrolPeople, type EnrolmentGroup } from "../../../actions/calendar/enrolGroup";
import { sessionSeats } from "../../../actions/calendar/sessionSeats";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { enrolmentsTexts } from "../../../i18n/pane/enrolmentsTexts";
import { usePane } from "../../PaneContext";
import { ForeseenChanges } from "../../parts/ForeseenChanges";
import { LongCheckList } from "../../parts/LongCheckList";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";
import { UndoableChange } from "../priorities/UndoableChange";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface CandidatesFormProps {
  readonly plan: Plan;
  readonly sessionId: string;
  readonly group: EnrolmentGroup;
}

/** Who of a group may be enrolled, with clashes named, and how full the session will be. */
export function CandidatesForm({ plan, sessionId, group }: CandidatesFormProps) {
  const styles = useStyles();
  const texts = textsIn(enrolmentsTexts, usePane().language);
  const { candidates, enrolled, certified, chosen, setChosen, save, state, isAsked } = useCandidates(
    plan,
    sessionId,
    group,
  );
  const choices = candidates.map(({ id, name, clashes }) => ({
    value: id,
    label: clashes.length === 0 ? name : texts.clash(name, clashes.join(", ")),
  }));
  return (
    <div className={styles.form}>
      {enrolled + certified > 0 && <span className={styles.small}>{texts.left(enrolled, certified)}</span>}
      {choices.length === 0 && <StatusMark status="done" text={texts.noCandidates} />}
      {choices.length > 0 && (
        <>
          <LongCheckList
            legend={texts.who}
            hint={texts.whoHint}
            choices={choices}
            values={chosen}
            onChange={setChosen}
          />
          <Outlook plan={plan} sessionId={sessionId} chosen={chosen} />
          {isAsked && chosen.length === 0 && <StatusMark status="attention" text={texts.nobodyChosen} />}
          <div>
            <Button appearance="primary" disabledFocusable={state.kind === "running"} onClick={() => void save()}>
              {texts.enrol}
            </Button>
          </div>
        </>
      )}
      <UndoableChange state={state} done={texts.enrolled} />
    </div>
  );
}

interface OutlookProps {
  readonly plan: Plan;
  readonly sessionId: string;
  readonly chosen: readonly string[];
}

function Outlook({ plan, sessionId, chosen }: OutlookProps) {
  const texts = textsIn(enrolmentsTexts, usePane().language);
  const { capacity, enrolled, waiting, free } = sessionSeats(plan, sessionId);
  const seated = Math.min(chosen.length, free ?? chosen.length);
  const isFull = chosen.length > seated;
  return (
    <>
      {capacity !== null && chosen.length > 0 && (
        <StatusMark
          status={isFull ? "attention" : "info"}
          text={texts.after(enrolled + seated, capacity, waiting.length + chosen.length - seated)}
        />
      )}
      <ForeseenChanges changes={enrolPeople(plan, sessionId, chosen)} />
    </>
  );
}

function useCandidates(plan: Plan, sessionId: string, group: EnrolmentGroup) {
  const { language } = usePane();
  const { state, change } = useChange();
  const { kind, value } = group;
  const found = useMemo(() => candidatesFor(plan, sessionId, { kind, value }), [plan, sessionId, kind, value]);
  const [ticked, setTicked] = useState<readonly string[] | null>(null);
  const [isAsked, setAsked] = useState(false);
  const seats = useMemo(() => sessionSeats(plan, sessionId).free ?? Infinity, [plan, sessionId]);
  const free = found.candidates.filter(({ clashes }) => clashes.length === 0).map(({ id }) => id);
  const open = new Set(found.candidates.map(({ id }) => id));
  const chosen = (ticked ?? free.slice(0, seats)).filter((id) => open.has(id));
  const save = async () => {
    setAsked(true);
    if (chosen.length === 0) return;
    const said = textsIn(enrolmentsTexts, language).enrolled;
    const planned = (now: Plan) => enrolPeople(now, sessionId, chosen);
    if (!(await change({ kind: "enrolPeople", planned, said }))) return;
    setTicked(null);
    setAsked(false);
  };
  return { ...found, chosen, setChosen: setTicked, save, state, isAsked };
}
