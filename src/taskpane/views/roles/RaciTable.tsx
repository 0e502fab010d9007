import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { divideTask } from "../../../actions/roles/divideTask";
import type { RaciTask } from "../../../actions/roles/raciGrid";
import { raciParties, type RaciPart, type RaciParty } from "../../../actions/roles/raciParties";
import { textsIn } from "../../../i18n/language";
import { rolesTexts } from "../../../i18n/pane/rolesTexts";
import { usePane } from "../../PaneContext";
import { ChangeResult } from "../../parts/ChangeResult";
import { useChange } from "../../parts/useChange";
import { movedCell, partOfKey, type CellPlace } from "./raciKeys";
import { TaskRows } from "./TaskRows";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  // Below the menu of the pane, which stays at the top as well.
  party: {
    ...typographyStyles.caption1Strong,
    position: "sticky",
    top: "54px",
    padding: "4px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: "center",
  },
});

/**
 * Tasks × roles as a grid with one place in the tab order: arrows move, letters give a part, Delete takes it away, Enter opens the choice of
 * parts under the task.
 */
export function RaciTable({ tasks }: { readonly tasks: readonly RaciTask[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const hint = useId();
  const { table, place, setPlace, isOpen, setOpen, give, onKeyDown, state } = useRaciCells(tasks);
  const texts = textsIn(rolesTexts, language);
  return (
    <>
      <span id={hint} className={styles.hint}>
        {texts.gridHint}
      </span>
      <table ref={table} role="grid" aria-label={texts.gridTitle} aria-describedby={hint} className={styles.table}>
        <PartyHeads />
        {tasks.map((task, row) => (
          <TaskRows
            key={task.id}
            task={task}
            row={row}
            place={place}
            isOpen={isOpen}
            onKeyDown={onKeyDown}
            onPlace={(party, opens) => {
              setPlace({ task: row, party });
              setOpen(opens);
            }}
            onGive={(party, part) => give(task, party, part)}
          />
        ))}
      </table>
      {state.kind === "failed" && <ChangeResult state={state} done="" />}
    </>
  );
}

function PartyHeads() {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(rolesTexts, language);
  return (
    <thead>
      <tr>
        {raciParties.map((party) => (
          <th key={party} scope="col" className={styles.party}>
            <abbr title={texts.parties[party].name}>{texts.parties[party].short}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The cell in hand and what keys do with it. */
function useRaciCells(tasks: readonly RaciTask[]) {
  const { language } = usePane();
  const texts = textsIn(rolesTexts, language);
  const table = useRef<HTMLTableElement>(null);
  const { state, change } = useChange();
  const [place, setPlace] = useState<CellPlace>({ task: 0, party: 0 });
  const [isOpen, setOpen] = useState(false);
  const go = (to: CellPlace) => {
    setPlace(to);
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.task}-${to.party}"]`)?.focus();
  };
  const give = (task: RaciTask, party: RaciParty, part: RaciPart) =>
    void change({ kind: "divideTask", planned: (plan) => divideTask(plan, task.id, party, part), said: texts.divided });
  const onKeyDown = (event: React.KeyboardEvent) => {
    const task = tasks[place.task];
    const party = raciParties[place.party];
    const moved = movedCell(place, event.key, tasks.length);
    const part = partOfKey(event, texts.bothKey);
    if (moved !== null) go(moved);
    else if (part !== undefined && task && party) give(task, party, part);
    else return;
    event.preventDefault();
  };
  return { table, place, setPlace, isOpen, setOpen, give, onKeyDown, state };
}
