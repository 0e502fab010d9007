import FullCalendar, { type CalendarOptions, type CalendarRef, type EventApi } from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import interactionPlugin from "@fullcalendar/react/interaction";
import english from "@fullcalendar/react/locales/en-gb";
import french from "@fullcalendar/react/locales/fr";
import dutch from "@fullcalendar/react/locales/nl";
import "@fullcalendar/react/skeleton.css";
import classicThemePlugin from "@fullcalendar/react/themes/classic";
import "@fullcalendar/react/themes/classic/theme.css";
import timeGridPlugin from "@fullcalendar/react/timegrid";
import { useEffect, useMemo, useRef } from "react";
import { isWeekend } from "../../../actions/calendar/isWeekend";
import type { IsoDate, Minutes } from "../../../domain/plan/units";
import { textsIn, type Language } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { usePane } from "../../PaneContext";
import { calendarEvents, meaningOf, minutesOfClock, type CalendarContents } from "./calendarEvents";
import type { CalendarUnit } from "./calendarUnit";
import { useGridLooks } from "./useGridLooks";

const views = { month: "dayGridMonth", week: "timeGridWeek" } as const;
const locales = { "nl-NL": dutch, "nl-BE": dutch, en: english, fr: french } satisfies Record<Language, unknown>;
const plugins = [dayGridPlugin, timeGridPlugin, interactionPlugin, classicThemePlugin];

/** The period on the screen; `to` is the day after. */
export interface ShownPeriod {
  readonly title: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

interface CalendarGridProps {
  readonly unit: Exclude<CalendarUnit, "year">;
  /** A day of the period to show. */
  readonly date: IsoDate;
  readonly contents: CalendarContents;
  readonly onPeriod: (period: ShownPeriod) => void;
  readonly onOpen: (dayId: string) => void;
  /** A day was dragged here; hours are `null` where it was dropped on a whole day. */
  readonly onDrop: (
    dayId: string,
    date: IsoDate,
    hours: { readonly start: Minutes; readonly end: Minutes } | null,
  ) => void;
}

/** The calendar itself. It changes nothing by itself: a day that is dropped goes back until the move is saved. */
export function CalendarGrid({ unit, date, contents, onPeriod, onOpen, onDrop }: CalendarGridProps) {
  const { language, today } = usePane();
  const looks = useGridLooks(unit);
  const calendar = useRef<CalendarRef>(null);
  const events = useMemo(() => calendarEvents(contents, unit === "week"), [contents, unit]);
  useEffect(() => queueMicrotask(() => calendar.current?.getApi().changeView(views[unit], date)), [unit, date]);
  const texts = textsIn(calendarTexts, language);
  return (
    <div className={looks.className}>
      <FullCalendar
        {...fixedOptions}
        {...looks.options}
        ref={calendar}
        initialView={views[unit]}
        initialDate={date}
        now={today}
        locale={locales[language]}
        weekends={hasWeekend(contents)}
        events={events}
        moreLinkText={texts.more}
        moreLinkHint={texts.moreHint}
        eventDidMount={({ event, el }) => markDay(event, el)}
        eventClick={({ event }) => onOpen(event.id)}
        eventDrop={({ event: { id, startStr, endStr, allDay }, revert }) => {
          revert();
          onDrop(id, startStr.slice(0, 10), allDay ? null : hoursOf(startStr, endStr));
        }}
        datesSet={({ view: { title, currentStart, currentEnd } }) =>
          onPeriod({ title, from: isoDay(currentStart), to: isoDay(currentEnd) })
        }
      />
    </div>
  );
}

function hasWeekend({ days, ghosts }: CalendarContents): boolean {
  return [...days, ...ghosts].some(({ date }) => isWeekend(date));
}

const fixedOptions: CalendarOptions = {
  plugins,
  timeZone: "UTC",
  headerToolbar: false,
  height: "auto",
  firstDay: 1,
  fixedWeekCount: false,
  showNonCurrentDates: false,
  displayEventTime: false,
  eventInteractive: true,
  eventDurationEditable: false,
  eventDisplay: "block",
  views: {
    dayGridMonth: { dayHeaderFormat: { weekday: "short" }, dayMaxEvents: 4 },
    timeGridWeek: {
      dayHeaderFormat: { weekday: "short", day: "numeric" },
      titleFormat: { day: "numeric", month: "short", year: "numeric" },
    },
  },
  slotMinTime: "07:00",
  slotMaxTime: "19:00",
  slotDuration: "01:00",
  slotHeaderFormat: { hour: "numeric" },
  allDaySlot: false,
};

/** Lets the keyboard know which day has the focus. */
function markDay(event: EventApi, element: HTMLElement): void {
  const meaning = meaningOf(event);
  if (meaning.kind === "day") element.dataset["day"] = meaning.day.id;
}

function hoursOf(start: string, end: string): { readonly start: Minutes; readonly end: Minutes } | null {
  const [from, to] = [minutesOfClock(start.slice(11)), minutesOfClock(end.slice(11))];
  return from === null || to === null ? null : { start: from, end: to };
}

function isoDay(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
