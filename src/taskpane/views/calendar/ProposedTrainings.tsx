import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type {
  PlacedSession,
  ProposedSchedule,
  ProposedTraining,
  UnplacedSession,
} from "../../../actions/calendar/proposedSchedule";
import { formatTime } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { scheduleTexts } from "../../../i18n/pane/scheduleTexts";
import { dayInWeek } from "../../../i18n/pane/dayInWeek";
import { usePane } from "../../PaneContext";
import { MoreRows } from "../../parts/MoreRows";
import { StatusMark } from "../../parts/StatusMark";
import { useRowsInParts } from "../../parts/useRowsInParts";
import type { CalendarState } from "./useCalendar";
import type { ProposalInHand } from "./useProposal";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyle: "none",
    margin: 0,
    padding: 0,
  },
  training: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  blockers: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: "40px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  all: { alignSelf: "start" },
});

interface ProposedTrainingsProps {
  readonly schedule: ProposedSchedule;
  readonly proposal: ProposalInHand;
  readonly onShow: CalendarState["show"];
}

/** The proposal as a list: per training the days that were found, or who and what is in the way. */
export function ProposedTrainings({ schedule: { trainings }, proposal, onShow }: ProposedTrainingsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(scheduleTexts, language);
  const { list, shown, ...more } = useRowsInParts<ProposedTraining, HTMLUListElement>(trainings);
  const placed = trainings.flatMap((training) => training.placed);
  const unplaced = trainings.flatMap((training) => training.unplaced);
  if (trainings.length === 0) return <StatusMark status="done" text={texts.nothingToPropose} />;
  return (
    <>
      {placed.length > 0 && <StatusMark status="done" text={texts.placedCount(placed.length)} />}
      {unplaced.length > 0 && <StatusMark status="attention" text={texts.unplacedCount(unplaced.length)} />}
      {placed.length > 0 && (
        <Button appearance="primary" className={styles.all} onClick={() => void proposal.accept(placed)}>
          {texts.acceptAll(placed.length)}
        </Button>
      )}
      <ul ref={list} className={styles.list}>
        {shown.map((training) => (
          <li key={training.trainingId} className={styles.training}>
            <TrainingProposal training={training} proposal={proposal} onShow={onShow} />
          </li>
        ))}
      </ul>
      <MoreRows {...more} />
    </>
  );
}

interface TrainingProposalProps extends Pick<ProposedTrainingsProps, "proposal" | "onShow"> {
  readonly training: ProposedTraining;
}

function TrainingProposal({ training: { title, placed, unplaced }, proposal, onShow }: TrainingProposalProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(scheduleTexts, language);
  const first = placed[0]?.dates[0];
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      {placed.map((session) => (
        <PlacedWords key={session.sessionId} session={session} />
      ))}
      {unplaced.map((session) => (
        <UnplacedWords key={session.sessionId} session={session} />
      ))}
      {first !== undefined && (
        <div className={styles.buttons}>
          <Button size="small" aria-label={texts.acceptOf(title)} onClick={() => void proposal.accept(placed)}>
            {texts.accept}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => onShow("month", first)}>
            {texts.showInCalendar}
          </Button>
        </div>
      )}
    </>
  );
}

function PlacedWords({ session: { dates, start, end, was, isNew } }: { readonly session: PlacedSession }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(scheduleTexts, language);
  const hours = `${formatTime(start, language)}–${formatTime(end, language)}`;
  const before = was.flatMap(({ date }) => (date === null ? [] : dayInWeek(date, language))).join(", ");
  const facts = [hours, ...(isNew ? [texts.newSession] : []), ...(before === "" ? [] : [texts.was(before)])];
  return (
    <>
      <span>{dates.map((date) => dayInWeek(date, language)).join(", ")}</span>
      <span className={styles.small}>{facts.join(" · ")}</span>
    </>
  );
}

function UnplacedWords({ session: { days, earliest, latest, blockers } }: { readonly session: UnplacedSession }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(scheduleTexts, language);
  const [from, to] = [dayInWeek(earliest, language), dayInWeek(latest, language)];
  const sentence = latest < earliest ? texts.tooLate(from, to) : texts.cannotPlace(days, from, to);
  return (
    <>
      <StatusMark status="attention" text={blockers.length === 0 ? sentence : `${sentence} ${texts.inTheWay}`} />
      <ul className={styles.blockers}>
        {blockers.map(({ kind, who, days: on }) => (
          <li key={`${kind} ${who}`}>{texts.blocker(kind, who, on)}</li>
        ))}
      </ul>
    </>
  );
}
