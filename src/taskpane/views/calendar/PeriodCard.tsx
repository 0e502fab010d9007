import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CalendarDay, PlanCalendar } from "../../../actions/calendar/planCalendar";
import { formatTime } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { dayInWeek } from "../../../i18n/pane/dayInWeek";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { MoreRows } from "../../parts/MoreRows";
import { StatusMark } from "../../parts/StatusMark";
import { useRowsInParts } from "../../parts/useRowsInParts";
import type { CalendarState } from "./useCalendar";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  subtitle: { ...typographyStyles.caption1Strong, margin: 0 },
  closed: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface PeriodCardProps {
  readonly model: PlanCalendar;
  readonly calendar: CalendarState;
}

/** The sessions of the month or week on the screen as a list, and why some of its days are closed. A whole year is left to the calendar. */
export function PeriodCard({ model, calendar: { unit, period, open } }: PeriodCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(calendarTexts, language);
  if (unit === "year" || period === null) return null;
  const days = model.days.filter(({ date }) => date >= period.from && date < period.to);
  const closed = model.closed.filter(({ from, to }) => from < period.to && to >= period.from);
  return (
    <Card title={texts.listTitle(period.title)}>
      {days.length === 0 && <span>{texts.listEmpty}</span>}
      <DayList key={`${period.from} ${period.to}`} days={days} open={open} />
      {closed.length > 0 && <h3 className={styles.subtitle}>{texts.closedIn}</h3>}
      <ul className={styles.closed}>
        {closed.map(({ key, name, from, to, department }) => (
          <li key={key}>
            {from === to ? dayInWeek(from, language) : `${dayInWeek(from, language)} – ${dayInWeek(to, language)}`}:{" "}
            {name}
            {department !== null && ` (${texts.closedFor(department)})`}
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface DayListProps extends Pick<CalendarState, "open"> {
  readonly days: readonly CalendarDay[];
}

function DayList({ days, open }: DayListProps) {
  const styles = useStyles();
  const { list, shown, ...more } = useRowsInParts<CalendarDay, HTMLUListElement>(days);
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((day) => (
          <li key={day.id}>
            <LinkRow id={`day-${day.id}`} onClick={() => open(day.id)}>
              <DayWords day={day} />
            </LinkRow>
          </li>
        ))}
      </ul>
      <MoreRows {...more} />
    </>
  );
}

function DayWords({ day }: { readonly day: CalendarDay }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(calendarTexts, language);
  const { title, date, start, end, number, of, isPinned, conflicts } = day;
  const hours = start === null || end === null ? [] : [`${formatTime(start, language)}–${formatTime(end, language)}`];
  const facts = [...hours, ...(of > 1 ? [texts.dayOf(number, of)] : []), ...(isPinned ? [texts.pinned] : [])];
  return (
    <span className={styles.words}>
      <span>
        {dayInWeek(date, language)} · {title}
      </span>
      <span className={styles.small}>{facts.join(" · ")}</span>
      {conflicts > 0 && <StatusMark status="error" text={texts.conflictCount(conflicts)} />}
    </span>
  );
}
