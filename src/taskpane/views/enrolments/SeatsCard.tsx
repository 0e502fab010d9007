import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { promoteWaiting, sessionSeats, type SessionSeats } from "../../../actions/calendar/sessionSeats";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { enrolmentsTexts } from "../../../i18n/pane/enrolmentsTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { useChange } from "../../parts/useChange";
import { UndoableChange } from "../priorities/UndoableChange";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

interface SeatsCardProps {
  readonly plan: Plan;
  readonly sessionId: string;
}

/** How full a session is, who waits, and what each department asked and got. */
export function SeatsCard({ plan, sessionId }: SeatsCardProps) {
  const { language } = usePane();
  const texts = textsIn(enrolmentsTexts, language);
  const seats = sessionSeats(plan, sessionId);
  const { capacity, enrolled, waiting, free } = seats;
  return (
    <Card title={texts.seatsTitle}>
      {capacity === null || free === null ? (
        <StatusMark status="info" text={`${texts.seats}: ${enrolled}. ${texts.noCapacity}`} />
      ) : (
        <>
          <ShareBar
            label={texts.seats}
            number={texts.ofCapacity(enrolled, capacity)}
            share={capacity === 0 ? 0 : enrolled / capacity}
            isLow={enrolled > capacity}
          />
          <StatusMark status={free > 0 ? "info" : "done"} text={free > 0 ? texts.free(free) : texts.full} />
        </>
      )}
      {waiting.length > 0 && <StatusMark status="busy" text={texts.waiting(waiting.length)} />}
      <Promotion seats={seats} sessionId={sessionId} />
      <ByDepartment seats={seats} />
    </Card>
  );
}

function Promotion({
  seats: { waiting, free },
  sessionId,
}: {
  readonly seats: SessionSeats;
  readonly sessionId: string;
}) {
  const { language } = usePane();
  const { state, change } = useChange();
  const texts = textsIn(enrolmentsTexts, language);
  const next = waiting.slice(0, free ?? 0).map(({ name }) => name);
  const promote = () =>
    change({ kind: "promoteWaiting", planned: (plan) => promoteWaiting(plan, sessionId), said: texts.promoted });
  return (
    <>
      {next.length > 0 && (
        <div>
          <Button disabledFocusable={state.kind === "running"} onClick={() => void promote()}>
            {texts.promote(next.join(", "))}
          </Button>
        </div>
      )}
      <UndoableChange state={state} done={texts.promoted} />
    </>
  );
}

function ByDepartment({ seats: { byDepartment } }: { readonly seats: SessionSeats }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(enrolmentsTexts, language);
  if (byDepartment.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{texts.departmentTitle}</h3>
      {byDepartment.map(({ department, granted, requested }) => (
        <ShareBar
          key={department ?? ""}
          label={department ?? texts.noDepartment}
          number={texts.granted(granted, requested)}
          share={granted / requested}
        />
      ))}
    </>
  );
}
