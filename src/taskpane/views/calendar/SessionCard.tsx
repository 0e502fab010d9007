import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Dismiss20Regular, Pin20Filled, Pin20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { pinSession } from "../../../actions/calendar/pinSession";
import type { CalendarDay, PlanCalendar } from "../../../actions/calendar/planCalendar";
import type { Plan } from "../../../domain/plan/plan";
import { formatTime } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { enrolmentsTexts } from "../../../i18n/pane/enrolmentsTexts";
import { sessionMoveTexts } from "../../../i18n/pane/sessionMoveTexts";
import { dayInWeek } from "../../../i18n/pane/dayInWeek";
import { warningSentence } from "../../../i18n/warnings/warningSentence";
import { usePane } from "../../PaneContext";
import { ChangeResult } from "../../parts/ChangeResult";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";
import { MoveForm } from "./MoveForm";
import type { CalendarState } from "./useCalendar";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, flexGrow: 1, margin: 0, overflowWrap: "anywhere", outline: "none" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  button: { alignSelf: "start" },
});

/** The clashes come first; more stand in the navigator of warnings. */
const warningsShown = 4;

interface SessionCardProps {
  readonly day: CalendarDay;
  readonly model: PlanCalendar;
  readonly plan: Plan;
  readonly calendar: CalendarState;
}

/** The opened training day: what is known of it, what clashes, pinning it, and moving it. Escape closes it. */
export function SessionCard({ day, model, plan, calendar }: SessionCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoving = calendar.move !== null;
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "nearest" });
    // A day moved with the arrow keys keeps the focus, so that the next arrow takes it further.
    if (!isMoving) heading.current?.focus();
  }, [isMoving, day.id]);
  const texts = { ...textsIn(calendarTexts, language), ...textsIn(sessionMoveTexts, language) };
  return (
    <section
      aria-label={day.title}
      className={styles.card}
      onKeyDown={(event) => event.key === "Escape" && calendar.close()}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {day.title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={texts.close}
          onClick={calendar.close}
        />
      </div>
      <DayFacts day={day} />
      <WarningsOfDay day={day} model={model} />
      <EnrolmentsButton day={day} />
      <PinButton day={day} />
      {day.isMovable && <MoveForm day={day} plan={plan} calendar={calendar} />}
      {!day.isMovable && <span className={styles.small}>{day.isPinned ? texts.isPinned : texts.isOver}</span>}
    </section>
  );
}

function EnrolmentsButton({ day: { sessionId } }: { readonly day: CalendarDay }) {
  const { language, router } = usePane();
  const styles = useStyles();
  return (
    <Button
      id="session-enrolments"
      className={styles.button}
      size="small"
      onClick={() => router.go({ view: "enrolments", session: sessionId })}
    >
      {textsIn(enrolmentsTexts, language).title}
    </Button>
  );
}

function WarningsOfDay({ day, model }: Pick<SessionCardProps, "day" | "model">) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(calendarTexts, language);
  const found = [...model.conflicts, ...model.remarks].filter(({ days }) => days.some(({ id }) => id === day.id));
  return (
    <ul className={styles.list}>
      {found.slice(0, warningsShown).map(({ checked: { key, warning } }) => (
        <li key={key}>
          <StatusMark status={warning.severity} text={warningSentence(warning, language)} />
        </li>
      ))}
      {found.length > warningsShown && <li>{texts.remarksMore(found.length - warningsShown)}</li>}
    </ul>
  );
}

function DayFacts({ day }: { readonly day: CalendarDay }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = { ...textsIn(calendarTexts, language), ...textsIn(sessionMoveTexts, language) };
  const { date, start, end, number, of, trainer, room, location, people } = day;
  const hours = start === null || end === null ? [] : [`${formatTime(start, language)}–${formatTime(end, language)}`];
  const when = [dayInWeek(date, language), ...hours, ...(of > 1 ? [texts.dayOf(number, of)] : [])];
  const where = [
    ...(trainer === null ? [] : [`${texts.trainer}: ${trainer}`]),
    ...(room === null ? [] : [`${texts.room}: ${room}`]),
    ...(location === null ? [] : [`${texts.location}: ${location}`]),
    texts.people(people),
  ];
  return (
    <>
      <span>{when.join(" · ")}</span>
      <span className={styles.small}>{where.join(" · ")}</span>
    </>
  );
}

function PinButton({ day: { sessionId, isPinned } }: { readonly day: CalendarDay }) {
  const { language } = usePane();
  const styles = useStyles();
  const { state, change } = useChange();
  const texts = { ...textsIn(calendarTexts, language), ...textsIn(sessionMoveTexts, language) };
  const toggle = () =>
    change({
      kind: "pinSession",
      planned: (plan) => pinSession(plan, sessionId, !isPinned),
      said: isPinned ? texts.unpinnedNow : texts.pinnedNow,
    });
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        icon={isPinned ? <Pin20Filled /> : <Pin20Regular />}
        title={texts.pinHint}
        disabledFocusable={state.kind === "running"}
        onClick={() => void toggle()}
      >
        {isPinned ? texts.unpin : texts.pin}
      </Button>
      {state.kind === "failed" && <ChangeResult state={state} done="" />}
    </>
  );
}
