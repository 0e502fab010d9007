import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { addRoleTask, addUsualTasks } from "../../../actions/roles/addRoleTasks";
import { raciGrid } from "../../../actions/roles/raciGrid";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { rolesTexts } from "../../../i18n/pane/rolesTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeResult } from "../../parts/ChangeResult";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { RaciTable } from "./RaciTable";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  button: { alignSelf: "start" },
});

/** The division of tasks, whether it is right, and more tasks. */
export function TasksCard({ plan }: { readonly plan: Plan }) {
  const { language } = usePane();
  const texts = textsIn(rolesTexts, language);
  const tasks = useMemo(() => raciGrid(plan), [plan]);
  const good = tasks.filter(({ faults }) => faults.length === 0).length;
  return (
    <Card title={texts.gridTitle}>
      {tasks.length > 0 && (
        <>
          <StatusMark status={good === tasks.length ? "done" : "attention"} text={texts.summary(good, tasks.length)} />
          <RaciTable tasks={tasks} />
        </>
      )}
      {tasks.length === 0 && <FirstTasks />}
      <NewTask />
    </Card>
  );
}

function FirstTasks() {
  const { language } = usePane();
  const styles = useStyles();
  const { state, change } = useChange();
  const texts = textsIn(rolesTexts, language);
  const add = () =>
    change({ kind: "addRoleTasks", planned: (plan) => addUsualTasks(plan, language), said: texts.usualAdded });
  return (
    <>
      <span>{texts.emptyText}</span>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.kind === "running"}
        onClick={() => void add()}
      >
        {texts.addUsual}
      </Button>
      <ChangeResult state={state} done={texts.usualAdded} />
    </>
  );
}

function NewTask() {
  const { language } = usePane();
  const styles = useStyles();
  const { state, change } = useChange();
  const [task, setTask] = useState("");
  const [isAsked, setAsked] = useState(false);
  const texts = textsIn(rolesTexts, language);
  const text = task.trim();
  const add = async () => {
    setAsked(text === "");
    if (text === "") return;
    const planned = (plan: Plan) => addRoleTask(plan, text);
    if (await change({ kind: "addRoleTasks", planned, said: texts.usualAdded })) setTask("");
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={texts.newTask}
        value={task}
        onChange={setTask}
        error={isAsked && text === "" ? texts.newTaskMissing : null}
      />
      <Button type="submit" className={styles.button} disabledFocusable={state.kind === "running"}>
        {texts.addTask}
      </Button>
      <ChangeResult state={state} done={texts.usualAdded} />
    </form>
  );
}
