import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../../domain/plan/plan";
import { formatDate } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { enrolmentsTexts } from "../../../i18n/pane/enrolmentsTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { SelectField } from "../../parts/SelectField";
import { ToolView } from "../../parts/ToolView";
import { AddPeople } from "./AddPeople";
import { PeopleCard } from "./PeopleCard";
import { SeatsCard } from "./SeatsCard";

/** Fills a session with people, and keeps its enrolments and waiting list (S1.33). */
export function EnrolmentsView({ session }: { readonly session?: string | undefined }) {
  const { language } = usePane();
  const texts = textsIn(enrolmentsTexts, language);
  return (
    <ToolView title={texts.title} intro={texts.intro}>
      {({ plan }) => <Chosen plan={plan} first={session ?? null} />}
    </ToolView>
  );
}

function Chosen({ plan, first }: { readonly plan: Plan; readonly first: string | null }) {
  const { language, router } = usePane();
  const texts = textsIn(enrolmentsTexts, language);
  const [chosen, setChosen] = useState(first);
  const sessions = sessionChoices(plan, texts.noDay, language);
  const current = (sessions.find(({ value }) => value === chosen) ?? sessions[0])?.value;
  if (current === undefined)
    return (
      <Card title={texts.emptyTitle} accent>
        <span>{texts.emptyText}</span>
        <div>
          <Button id="to-calendar" appearance="primary" onClick={() => router.go({ view: "calendar" })}>
            {texts.toCalendar}
          </Button>
        </div>
      </Card>
    );
  return (
    <>
      <SelectField label={texts.session} value={current} options={sessions} onChange={setChosen} />
      <SeatsCard key={`seats-${current}`} plan={plan} sessionId={current} />
      <AddPeople key={`add-${current}`} plan={plan} sessionId={current} />
      <PeopleCard key={`people-${current}`} plan={plan} sessionId={current} />
    </>
  );
}

/** The sessions that still have to take place, by their first day; those without a day last. */
function sessionChoices(plan: Plan, noDay: string, language: Language) {
  const titles = new Map(plan.trainings.map(({ id, title }) => [id, title ?? id]));
  const first = new Map<string, string>();
  for (const { sessionId, date } of plan.trainingDays)
    if (sessionId !== null && date !== null && date < (first.get(sessionId) ?? "9")) first.set(sessionId, date);
  return plan.sessions
    .filter(({ status }) => status !== "cancelled" && status !== "done")
    .map(({ id, trainingId }) => ({ id, title: titles.get(trainingId ?? "") ?? id, day: first.get(id) ?? null }))
    .toSorted((left, right) => ((left.day ?? "9") < (right.day ?? "9") ? -1 : 1))
    .map(({ id, title, day }) => ({
      value: id,
      label: `${title} · ${day === null ? noDay : formatDate(day, language)}`,
    }));
}
