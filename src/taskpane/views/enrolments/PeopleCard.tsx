import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { changeEnrolment, sessionSeats } from "../../../actions/calendar/sessionSeats";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { changeTexts } from "../../../i18n/pane/changeTexts";
import { enrolmentsTexts } from "../../../i18n/pane/enrolmentsTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ListField } from "../../parts/ListField";
import { useChange } from "../../parts/useChange";
import { UndoableChange } from "../priorities/UndoableChange";

/** Names shown at once. */
const pageSize = 10;

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

interface PeopleCardProps {
  readonly plan: Plan;
  readonly sessionId: string;
}

/** Everybody with an enrolment; choosing another status writes it at once, and can be taken back. */
export function PeopleCard({ plan, sessionId }: PeopleCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const [size, setSize] = useState(pageSize);
  const { state, change } = useChange();
  const texts = textsIn(enrolmentsTexts, language);
  const { people } = sessionSeats(plan, sessionId);
  const choose = (id: string, status: Parameters<typeof changeEnrolment>[2]) => {
    const planned = (now: Plan) => changeEnrolment(now, id, status);
    void change({ kind: "changeEnrolment", planned, said: texts.changed });
  };
  const rest = people.length - size;
  return (
    <Card title={texts.peopleTitle}>
      {people.length === 0 && <span>{texts.nobody}</span>}
      <UndoableChange state={state} done={texts.changed} />
      <ul className={styles.list}>
        {people.slice(0, size).map(({ enrolment: { id, status }, name }) => (
          <li key={id}>
            <ListField
              label={texts.status(name)}
              list="enrolmentStatus"
              value={status}
              onChange={(next) => next !== null && choose(id, next)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button onClick={() => setSize(size + pageSize)}>
            {textsIn(changeTexts, language).more(Math.min(rest, pageSize))}
          </Button>
        </div>
      )}
    </Card>
  );
}
