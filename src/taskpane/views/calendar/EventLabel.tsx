import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Pin12Filled, Warning12Filled } from "@fluentui/react-icons";
import { formatTime } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { dayInWeek } from "../../../i18n/pane/dayInWeek";
import { usePane } from "../../PaneContext";
import type { CalendarUnit } from "./calendarUnit";
import type { EventMeaning } from "./calendarEvents";

const useStyles = makeStyles({
  label: { ...typographyStyles.caption2, display: "block", minWidth: 0, padding: "0 2px", whiteSpace: "normal" },
  title: {
    display: "-webkit-box",
    overflow: "hidden",
    overflowWrap: "anywhere",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
  },
  mark: { display: "flex", alignItems: "center", gap: "2px", fontWeight: tokens.fontWeightSemibold },
  closed: {
    ...typographyStyles.caption2,
    display: "block",
    padding: "20px 2px 0",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What stands in an event: signs with their word, the title, in a week also the hours. */
export function EventLabel({ meaning, unit }: { readonly meaning: EventMeaning; readonly unit: CalendarUnit }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(calendarTexts, language);
  if (meaning.kind === "closed") return <ClosedLabel name={meaning.period.name} />;
  const { title, date, start, end } = meaning.kind === "day" ? meaning.day : meaning.ghost;
  const hours = start === null || end === null ? "" : `${formatTime(start, language)}–${formatTime(end, language)}`;
  const isConflict = meaning.kind === "day" && meaning.day.conflicts > 0;
  const isPinned = meaning.kind === "day" && meaning.day.isPinned;
  const ghost = meaning.kind === "ghost" ? texts[meaning.ghost.kind] : null;
  return (
    <span className={styles.label}>
      <span className={styles.hidden}>{`${dayInWeek(date, language)} ${hours} `}</span>
      {isConflict && (
        <span className={styles.mark}>
          <Warning12Filled aria-hidden="true" />
          {texts.conflict}
        </span>
      )}
      {isPinned && <Pin12Filled aria-label={texts.pinned} />}
      {ghost !== null && <span className={styles.mark}>{ghost}</span>}
      {unit === "week" && <span aria-hidden="true">{hours} </span>}
      <span className={styles.title}>{title}</span>
    </span>
  );
}

/** Below the number of the day. */
function ClosedLabel({ name }: { readonly name: string }) {
  const styles = useStyles();
  return <span className={styles.closed}>{name}</span>;
}
