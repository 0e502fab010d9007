import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeft20Regular, ChevronRight20Regular, Pin12Filled, Warning12Filled } from "@fluentui/react-icons";
import { useId, useMemo } from "react";
import type { PlanCalendar } from "../../../actions/calendar/planCalendar";
import { shiftedDate } from "../../../actions/calendar/sessionMove";
import type { IsoDate } from "../../../domain/plan/units";
import { textsIn } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { usePane } from "../../PaneContext";
import { CalendarGrid } from "./CalendarGrid";
import type { CalendarUnit } from "./calendarUnit";
import { draftGhosts } from "../../../actions/calendar/draftGhosts";
import { moveOf, shiftedMove, type CalendarState } from "./useCalendar";
import { YearGrid } from "./YearGrid";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.subtitle2, flexGrow: 1, margin: 0, minWidth: 0, textAlign: "center" },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyle: "none",
    color: tokens.colorNeutralForeground2,
  },
  sign: { display: "inline-flex", alignItems: "center", gap: "4px" },
  closed: {
    width: "14px",
    height: "12px",
    backgroundColor: tokens.colorNeutralStroke1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface CalendarCardProps {
  readonly model: PlanCalendar;
  readonly calendar: CalendarState;
}

const arrows: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The calendar with what is around it: year, month or week, back and forth, and what the signs mean. */
export function CalendarCard({ model, calendar }: CalendarCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const id = useId();
  const { unit, date, period, opened, move, proposed } = calendar;
  const contents = useMemo(
    () => ({ ...model, ghosts: [...draftGhosts(model.days, opened, move), ...proposed] }),
    [model, opened, move, proposed],
  );
  const onKeyDown = arrowKeys(model, calendar);
  const title = unit === "year" ? date.slice(0, 4) : (period?.title ?? "");
  return (
    <section aria-labelledby={id} className={styles.card}>
      <UnitButtons calendar={calendar} />
      <div className={styles.row}>
        <StepButton calendar={calendar} direction={-1} />
        <h2 id={id} className={styles.title} aria-live="polite">
          {title}
        </h2>
        <StepButton calendar={calendar} direction={1} />
      </div>
      <div onKeyDown={onKeyDown}>
        {unit === "year" ? (
          <YearGrid date={date} contents={contents} onMonth={(first) => calendar.show("month", first)} />
        ) : (
          <CalendarGrid
            unit={unit}
            date={date}
            contents={contents}
            onPeriod={calendar.setPeriod}
            onOpen={calendar.open}
            onDrop={calendar.drop}
          />
        )}
      </div>
      <Legend hasGhosts={contents.ghosts.length > 0} language={language} />
    </section>
  );
}

/** Arrow keys on a day that has the focus: the first one opens it, each next one takes it further. */
function arrowKeys({ days }: PlanCalendar, { opened, move, drop, setMove }: CalendarState) {
  return (event: React.KeyboardEvent) => {
    const by = arrows[event.key];
    const element = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-day]") : null;
    const day = days.find(({ id }) => id === element?.dataset["day"]);
    if (by === undefined || day === undefined || !day.isMovable) return;
    event.preventDefault();
    if (opened?.id === day.id && move !== null) setMove(shiftedMove(move, by));
    else drop(day.id, shiftedMove(moveOf(day), by).date, null);
  };
}

function UnitButtons({ calendar: { unit, date, show } }: { readonly calendar: CalendarState }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(calendarTexts, language);
  return (
    <div role="group" aria-label={texts.unitLegend} className={styles.row}>
      {(["year", "month", "week"] as const).map((one) => (
        <Button
          key={one}
          size="small"
          appearance={one === unit ? "primary" : "secondary"}
          aria-pressed={one === unit}
          onClick={() => show(one, date)}
        >
          {texts.units[one]}
        </Button>
      ))}
    </div>
  );
}

interface StepButtonProps {
  readonly calendar: CalendarState;
  readonly direction: -1 | 1;
}

function StepButton({ calendar: { unit, date, show }, direction }: StepButtonProps) {
  const { language } = usePane();
  const texts = textsIn(calendarTexts, language);
  const Icon = direction < 0 ? ChevronLeft20Regular : ChevronRight20Regular;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon />}
      aria-label={direction < 0 ? texts.previous[unit] : texts.next[unit]}
      onClick={() => show(unit, steppedDate(unit, date, direction))}
    />
  );
}

/** A day of the period before or after; a month further is the first of that month, so that no short month is skipped. */
function steppedDate(unit: CalendarUnit, date: IsoDate, direction: -1 | 1): IsoDate {
  if (unit === "week") return shiftedDate(date, direction * 7);
  if (unit === "month") return shiftedDate(`${date.slice(0, 7)}-15`, direction * 30).slice(0, 8) + "01";
  return `${Number(date.slice(0, 4)) + direction}-${date.slice(5, 7)}-01`;
}

function Legend({
  hasGhosts,
  language,
}: {
  readonly hasGhosts: boolean;
  readonly language: Parameters<typeof textsIn>[1];
}) {
  const styles = useStyles();
  const texts = textsIn(calendarTexts, language);
  return (
    <ul className={styles.legend} aria-label={texts.legend}>
      <li className={styles.sign}>
        <Warning12Filled aria-hidden="true" /> {texts.conflict}
      </li>
      <li className={styles.sign}>
        <Pin12Filled aria-hidden="true" /> {texts.pinned}
      </li>
      <li className={styles.sign}>
        <span aria-hidden="true" className={styles.closed} /> {texts.closed}
      </li>
      {hasGhosts && <li>┅ {texts.proposed}</li>}
    </ul>
  );
}
