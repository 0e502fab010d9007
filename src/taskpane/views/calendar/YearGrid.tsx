import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { calendarYear, type YearDay, type YearMonth } from "../../../actions/calendar/calendarYear";
import type { IsoDate } from "../../../domain/plan/units";
import { textsIn } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { monthName } from "../../../i18n/pane/dayInWeek";
import { usePane } from "../../PaneContext";
import type { CalendarContents } from "./calendarEvents";

const useStyles = makeStyles({
  months: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  month: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { border: "1px solid ButtonBorder" },
  },
  name: typographyStyles.caption1Strong,
  facts: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "end",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  conflictWords: { display: "inline-flex", alignItems: "center", gap: "2px" },
  conflictMark: { color: tokens.colorStatusDangerForeground1 },
  strip: { gridColumn: "1 / -1", display: "grid", gridTemplateColumns: "repeat(31, minmax(0, 1fr))", gap: "1px" },
  day: {
    height: "16px",
    boxSizing: "border-box",
    forcedColorAdjust: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Canvas", borderBottom: "1px solid CanvasText" },
  },
  weekend: {
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { borderBottom: "none" },
  },
  closed: {
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { backgroundColor: "GrayText" },
  },
  session: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  proposed: { border: `2px dashed ${tokens.colorNeutralForeground1}` },
  conflict: {
    borderTop: `6px solid ${tokens.colorStatusDangerForeground1}`,
    "@media (forced-colors: active)": { borderTop: "6px solid CanvasText" },
  },
});

interface YearGridProps {
  readonly date: IsoDate;
  readonly contents: CalendarContents;
  readonly onMonth: (first: IsoDate) => void;
}

/** A year as twelve strips of days with their counts in words; a month opens. */
export function YearGrid({ date, contents, onMonth }: YearGridProps) {
  const styles = useStyles();
  const { days, ghosts, closed } = contents;
  return (
    <ul className={styles.months}>
      {calendarYear(Number(date.slice(0, 4)), days, ghosts, closed).map((month) => (
        <li key={month.first}>
          <button
            id={`month-${month.first}`}
            type="button"
            className={styles.month}
            onClick={() => onMonth(month.first)}
          >
            <MonthWords month={month} />
            <span className={styles.strip} aria-hidden="true">
              {month.days.map((day) => (
                <Day key={day.date} day={day} />
              ))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function MonthWords({ month: { first, sessions, conflicts, proposed } }: { readonly month: YearMonth }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(calendarTexts, language);
  return (
    <>
      <span className={styles.name}>{monthName(first, language)} </span>
      <span className={styles.facts}>
        <span>{[texts.dayCount(sessions), ...(proposed > 0 ? [texts.proposedDays(proposed)] : [])].join(" · ")}</span>
        {conflicts > 0 && (
          <span className={styles.conflictWords}>
            <Warning16Filled aria-hidden="true" className={styles.conflictMark} />
            {texts.conflictDays(conflicts)}
          </span>
        )}
      </span>
    </>
  );
}

function Day({ day }: { readonly day: YearDay }) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(
        styles.day,
        day.isWeekend && styles.weekend,
        day.isClosed && styles.closed,
        day.sessions > 0 && styles.session,
        day.isProposed && styles.proposed,
        day.hasConflict && styles.conflict,
      )}
    />
  );
}
