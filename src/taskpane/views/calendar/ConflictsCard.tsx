import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CalendarConflict, PlanCalendar } from "../../../actions/calendar/planCalendar";
import { textsIn } from "../../../i18n/language";
import { calendarTexts } from "../../../i18n/pane/calendarTexts";
import { dayInWeek } from "../../../i18n/pane/dayInWeek";
import { warningTitle } from "../../../i18n/warnings/warningSentence";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px", padding: 0 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  words: { display: "flex", flexDirection: "column" },
  button: { alignSelf: "start" },
});

/** More stand in the navigator of warnings. */
const conflictsShown = 8;

interface ConflictsCardProps {
  readonly model: PlanCalendar;
  readonly onOpen: (dayId: string) => void;
}

/** What clashes in the calendar, by date; each opens the session that can be moved. Other points about sessions are counted. */
export function ConflictsCard({ model: { conflicts, remarks }, onOpen }: ConflictsCardProps) {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(calendarTexts, language);
  const hidden = conflicts.length - conflictsShown;
  return (
    <Card title={texts.conflictsTitle}>
      {conflicts.length === 0 && <StatusMark status="done" text={texts.noConflicts} />}
      <ul className={styles.list}>
        {conflicts.slice(0, conflictsShown).map((conflict) => (
          <li key={conflict.checked.key}>
            <LinkRow id={`conflict-${conflict.checked.key}`} onClick={() => onOpen(dayToOpen(conflict))}>
              <ConflictWords conflict={conflict} />
            </LinkRow>
          </li>
        ))}
      </ul>
      {hidden > 0 && <span className={styles.small}>{texts.remarksMore(hidden)}</span>}
      {remarks.length > 0 && <span className={styles.small}>{texts.remarksTitle(remarks.length)}</span>}
      {(hidden > 0 || remarks.length > 0) && (
        <Button
          id="calendar-warnings"
          className={styles.button}
          onClick={() => router.go({ view: "warnings", step: 4 })}
        >
          {texts.remarksOpen}
        </Button>
      )}
    </Card>
  );
}

/** In short: what, when and who; opened, the session tells the whole of it. */
function ConflictWords({ conflict: { checked, days } }: { readonly conflict: CalendarConflict }) {
  const { language } = usePane();
  const styles = useStyles();
  const { code, severity, facts } = checked.warning;
  const who = "name" in facts && typeof facts.name === "string" ? [facts.name] : [];
  const titles = [...new Set(days.map(({ title }) => title))];
  return (
    <span className={styles.words}>
      <StatusMark status={severity} text={warningTitle(code, language)} />
      <span className={styles.small}>
        {[dayInWeek(days[0]?.date ?? "", language), ...who, titles.join(" / ")].join(" · ")}
      </span>
    </span>
  );
}

/** The day that can be moved, where there is one. */
function dayToOpen({ days }: CalendarConflict): string {
  return (days.find(({ isMovable }) => isMovable) ?? days[0])?.id ?? "";
}
