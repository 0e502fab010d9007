import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EnrolmentGroup } from "../../../actions/calendar/enrolGroup";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { enrolmentsTexts } from "../../../i18n/pane/enrolmentsTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { SelectField } from "../../parts/SelectField";
import { CandidatesForm } from "./CandidatesForm";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface AddPeopleProps {
  readonly plan: Plan;
  readonly sessionId: string;
}

/** From which group people come, and who of it. The target group of the training is chosen beforehand. */
export function AddPeople({ plan, sessionId }: AddPeopleProps) {
  const styles = useStyles();
  const texts = textsIn(enrolmentsTexts, usePane().language);
  const groups = enrolmentGroups(plan);
  const [chosen, setChosen] = useState(() => ownGroup(plan, sessionId));
  const group = groups.find((one) => keyOf(one) === chosen);
  const options = groups.map((one) => ({ value: keyOf(one), label: `${one.name} (${texts.groups[one.kind]})` }));
  return (
    <Card title={texts.addTitle}>
      <div className={styles.body}>
        <SelectField
          label={texts.from}
          value={group === undefined ? "" : chosen}
          options={[{ value: "", label: texts.choose }, ...options]}
          onChange={setChosen}
        />
        {group && <CandidatesForm key={chosen} plan={plan} sessionId={sessionId} group={group} />}
      </div>
    </Card>
  );
}

interface NamedGroup extends EnrolmentGroup {
  readonly name: string;
}

function keyOf({ kind, value }: EnrolmentGroup): string {
  return `${kind} ${value}`;
}

/** The target groups, and every department and job title on the staff list. */
function enrolmentGroups({ targetGroups, employees }: Plan): readonly NamedGroup[] {
  const words = (kind: "department" | "jobTitle") =>
    [...new Set(employees.flatMap((one) => one[kind] ?? []))].toSorted().map((value) => ({ kind, value, name: value }));
  return [
    ...targetGroups.map(({ id, name }) => ({ kind: "targetGroup" as const, value: id, name: name ?? id })),
    ...words("department"),
    ...words("jobTitle"),
  ];
}

function ownGroup(plan: Plan, sessionId: string): string {
  const trainingId = plan.sessions.find(({ id }) => id === sessionId)?.trainingId;
  const training = plan.trainings.find(({ id }) => id === trainingId);
  return training?.targetGroupId ? keyOf({ kind: "targetGroup", value: training.targetGroupId }) : "";
}
