import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CalendarDay } from "../../../actions/calendar/planCalendar";
import type { SessionMove } from "../../../actions/calendar/sessionMove";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { sessionMoveTexts } from "../../../i18n/pane/sessionMoveTexts";
import { usePane } from "../../PaneContext";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { DateField } from "../../parts/DateField";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { EffectsList } from "./EffectsList";
import { ShiftButtons } from "./ShiftButtons";
import { TimeField } from "./TimeField";
import { moveOf, type CalendarState } from "./useCalendar";
import { useMove } from "./useMove";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  times: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MoveFormProps {
  readonly day: CalendarDay;
  readonly plan: Plan;
  readonly calendar: CalendarState;
}

/** Moves a training day, or its whole session, by keyboard or after a drag; says beforehand which conflicts that makes and solves. */
export function MoveForm({ day, plan, calendar }: MoveFormProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(sessionMoveTexts, language);
  const move = calendar.move ?? moveOf(day);
  const { effects, refusal, state, save } = useMove(plan, move, calendar);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={styles.title}>{texts.moveTitle}</h3>
      <ShiftButtons move={move} onChange={calendar.setMove} />
      <MoveFields day={day} move={move} onChange={calendar.setMove} />
      {effects && <EffectsList effects={effects} />}
      {refusal && <StatusMark status="attention" text={texts.refusal[refusal]} />}
      {state.kind === "failed" && refusal === null && <ProblemMessage problem={state.problem} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={effects === null || state.kind === "running"}>
          {texts.save}
        </Button>
        {calendar.move !== null && <Button onClick={() => calendar.setMove(null)}>{texts.cancelMove}</Button>}
      </div>
    </form>
  );
}

interface MoveFieldsProps {
  readonly day: CalendarDay;
  readonly move: SessionMove;
  readonly onChange: (move: SessionMove) => void;
}

function MoveFields({ day, move, onChange }: MoveFieldsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(sessionMoveTexts, language);
  return (
    <>
      <DateField
        label={texts.date}
        value={move.date}
        onChange={(date) => date !== null && onChange({ ...move, date })}
      />
      <div className={styles.times}>
        <TimeField label={texts.start} value={move.start} onChange={(start) => onChange({ ...move, start })} />
        <TimeField label={texts.end} value={move.end} onChange={(end) => onChange({ ...move, end })} />
      </div>
      {day.of > 1 && (
        <ChoiceCards
          legend={texts.scope}
          choices={[
            { value: "session", label: texts.wholeSession },
            { value: "day", label: texts.oneDay },
          ]}
          value={move.wholeSession ? "session" : "day"}
          onChange={(scope) => onChange({ ...move, wholeSession: scope === "session" })}
        />
      )}
    </>
  );
}
