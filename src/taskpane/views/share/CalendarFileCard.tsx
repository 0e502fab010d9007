import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { calendarText } from "../../../actions/share/calendarText";
import { calendarOwners, sessionCalendar, type CalendarOwner } from "../../../actions/share/sessionCalendar";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { sendTexts } from "../../../i18n/pane/sendTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { SelectField } from "../../parts/SelectField";
import { StatusMark } from "../../parts/StatusMark";
import { CopyableText } from "./CopyableText";
import { saveFile } from "./saveFile";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** The sessions as a file for any calendar; made in the pane, without any server. */
export function CalendarFileCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const texts = textsIn(sendTexts, language).calendar;
  const hasDays = sessionCalendar(plan, { kind: "everyone" }).length > 0;
  return (
    <Card title={texts.title}>
      {hasDays ? <CalendarFile plan={plan} /> : <StatusMark status="info" text={texts.none} />}
    </Card>
  );
}

function CalendarFile({ plan }: { readonly plan: Plan }) {
  const { language, today, announce } = usePane();
  const [chosen, setChosen] = useState("everyone");
  const [saved, setSaved] = useState<string | null>(null);
  const styles = useStyles();
  const texts = textsIn(sendTexts, language).calendar;
  const events = sessionCalendar(plan, ownerOf(chosen));
  const content = calendarText(events, texts.calendarName(plan.organisation.planYear), today);
  const save = () => {
    saveFile(texts.fileName, content, "text/calendar;charset=utf-8");
    setSaved(texts.saved(events.length));
    announce(texts.saved(events.length));
  };
  return (
    <>
      <p className={styles.hint}>{texts.what}</p>
      <SelectField
        label={texts.owner}
        value={chosen}
        options={ownerOptions(plan, texts)}
        onChange={(value) => {
          setChosen(value);
          setSaved(null);
        }}
      />
      <Button className={styles.button} onClick={save}>
        {texts.save}
      </Button>
      {saved !== null && (
        <>
          <StatusMark status="done" text={saved} />
          <p className={styles.hint}>{texts.copyHint}</p>
          <CopyableText label={texts.fileName} text={content} rows={3} copy={texts.copy} />
        </>
      )}
    </>
  );
}

function ownerOptions(plan: Plan, texts: (typeof sendTexts)["nl"]["calendar"]) {
  const { trainers, employees } = calendarOwners(plan);
  return [
    { value: "everyone", label: texts.everyone },
    ...trainers.map((name) => ({ value: `trainer ${name}`, label: texts.trainers(name) })),
    ...employees.map(({ id, name }) => ({ value: `employee ${id}`, label: name })),
  ];
}

function ownerOf(chosen: string): CalendarOwner {
  const at = chosen.indexOf(" ");
  const rest = chosen.slice(at + 1);
  if (chosen.startsWith("trainer ")) return { kind: "trainer", name: rest };
  return chosen.startsWith("employee ") ? { kind: "employee", id: rest } : { kind: "everyone" };
}
