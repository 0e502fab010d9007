import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { RaciTask } from "../../../actions/roles/raciGrid";
import { raciParties, type RaciPart, type RaciParty } from "../../../actions/roles/raciParties";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { rolesTexts } from "../../../i18n/pane/rolesTexts";
import { usePane } from "../../PaneContext";
import { StatusMark } from "../../parts/StatusMark";
import type { CellPlace } from "./raciKeys";

const useStyles = makeStyles({
  task: { textAlign: "start", fontWeight: "inherit", padding: `${tokens.spacingVerticalM} 0 2px` },
  title: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  faults: { display: "flex", flexDirection: "column" },
  cell: { padding: "1px" },
  button: {
    ...typographyStyles.body1Strong,
    width: "100%",
    minHeight: "32px",
    boxSizing: "border-box",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  accountable: { backgroundColor: tokens.colorBrandBackground2, border: `2px solid ${tokens.colorBrandStroke1}` },
  parts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

interface TaskRowsProps {
  readonly task: RaciTask;
  readonly row: number;
  readonly place: CellPlace;
  /** Whether the choice of parts stands under the cell in hand. */
  readonly isOpen: boolean;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onPlace: (party: number, opens: boolean) => void;
  readonly onGive: (party: RaciParty, part: RaciPart) => void;
}

/** A task over the whole width with what is wrong with it, everyone's part below, and the choice of parts for the cell in hand. */
export function TaskRows({ task, row, place, isOpen, onKeyDown, onPlace, onGive }: TaskRowsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(rolesTexts, language);
  const openParty = isOpen && place.task === row ? raciParties[place.party] : undefined;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={raciParties.length} className={styles.task}>
          <TaskWords task={task} />
        </th>
      </tr>
      <tr onKeyDown={onKeyDown}>
        {raciParties.map((party, column) => {
          const part = task.parts[party];
          const isHere = place.task === row && place.party === column;
          const words = part === null ? texts.nothing : `${texts.parts[part].short}, ${texts.parts[part].name}`;
          return (
            <td key={party} className={styles.cell}>
              <button
                type="button"
                data-cell={`${row}-${column}`}
                tabIndex={isHere ? 0 : -1}
                aria-label={texts.cell(texts.parties[party].name, task.task, words)}
                aria-expanded={openParty === party}
                className={mergeClasses(styles.button, (part === "A" || part === "AR") && styles.accountable)}
                onFocus={() => !isHere && onPlace(column, false)}
                onClick={() => onPlace(column, !(openParty === party))}
              >
                {part === null ? "" : texts.parts[part].short}
              </button>
            </td>
          );
        })}
      </tr>
      {openParty !== undefined && <PartsRow task={task} party={openParty} onGive={onGive} />}
    </tbody>
  );
}

function TaskWords({ task: { task, faults, person, deputy, deadline } }: { readonly task: RaciTask }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(rolesTexts, language);
  const facts = [
    ...(person === null ? [] : [texts.person(person)]),
    ...(deputy === null ? [] : [texts.deputy(deputy)]),
    ...(deadline === null ? [] : [texts.deadline(formatDate(deadline, language))]),
  ];
  return (
    <>
      <span className={styles.title}>{task}</span>
      {facts.length > 0 && <span className={styles.small}>{facts.join(" · ")}</span>}
      <span className={styles.faults}>
        {faults.length === 0 && <StatusMark status="done" text={texts.complete} />}
        {faults.map((fault) => (
          <StatusMark
            key={fault}
            status={fault === "notDivided" ? "notStarted" : "attention"}
            text={texts.faults[fault]}
          />
        ))}
      </span>
    </>
  );
}

type PartsRowProps = Pick<TaskRowsProps, "task" | "onGive"> & { readonly party: RaciParty };

function PartsRow({ task, party, onGive }: PartsRowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(rolesTexts, language);
  const parts = ["R", "A", "AR", "C", "I"] as const;
  return (
    <tr>
      <td colSpan={raciParties.length}>
        <div role="group" aria-label={texts.partOf(texts.parties[party].name, task.task)} className={styles.parts}>
          {parts.map((part) => (
            <Button
              key={part}
              size="small"
              appearance={task.parts[party] === part ? "primary" : "secondary"}
              aria-pressed={task.parts[party] === part}
              onClick={() => onGive(party, part)}
            >
              {`${texts.parts[part].short} ${texts.parts[part].name}`}
            </Button>
          ))}
          <Button size="small" aria-pressed={task.parts[party] === null} onClick={() => onGive(party, null)}>
            {texts.nothing}
          </Button>
        </div>
      </td>
    </tr>
  );
}
