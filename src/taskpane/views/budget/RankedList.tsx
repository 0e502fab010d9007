import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Checkmark16Filled, Subtract16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { RankedTraining } from "../../../actions/priorities/rankedTrainings";
import type { EuroCents } from "../../../domain/plan/units";
import { formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { whatIfTexts } from "../../../i18n/pane/whatIfTexts";
import { usePane } from "../../PaneContext";
import { SelectField } from "../../parts/SelectField";
import { modes, type Choices, type Mode } from "./cutOffModes";

/** Trainings that are shown before the user asks for all. */
const firstShown = 40;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    ...typographyStyles.caption2,
    textAlign: "center",
    width: "42px",
    padding: "2px 0",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  title: {
    ...typographyStyles.body1,
    textAlign: "start",
    padding: "6px 4px 6px 0",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  facts: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  cell: { textAlign: "center", padding: "2px 0" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    ...typographyStyles.caption1Strong,
    padding: "4px 0",
    textAlign: "start",
    borderTop: `3px dashed ${tokens.colorPaletteDarkOrangeForeground1}`,
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
  start: { alignSelf: "start" },
});

interface RankedListProps {
  readonly ranked: readonly RankedTraining[];
  readonly choices: Choices;
  readonly granted: EuroCents;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
}

/** The trainings in order of rank, what fits in each way, and the line under the last one that fits in the way that is looked at. */
export function RankedList({ ranked, choices, granted, mode, onMode }: RankedListProps) {
  const { language } = usePane();
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const texts = textsIn(budgetTexts, language);
  const shown = isAll ? ranked : ranked.slice(0, firstShown);
  const lineAfter = ranked.findLastIndex(({ id }) => choices[mode]?.ids.has(id) === true);
  const available = modes.filter((one) => choices[one] !== null);
  const rows = shown.map((training) => <TrainingRow key={training.id} training={training} choices={choices} />);
  const line = <LineRow key="line" text={texts.lineHere(formatWholeEuro(granted, language))} />;
  const drawn = choices[mode] === null ? rows : rows.toSpliced(lineAfter + 1, 0, line);
  return (
    <>
      <SelectField
        label={texts.listBy}
        value={mode}
        options={[...new Set([...available, mode])].map((value) => ({ value, label: texts.modes[value] }))}
        onChange={(value) => onMode(value as Mode)}
      />
      {choices[mode] === null && <span>{textsIn(whatIfTexts, language).searchFirst}</span>}
      <table className={styles.table} aria-label={texts.listTitle}>
        <ModeHeads />
        <tbody>{drawn}</tbody>
      </table>
      {!isAll && ranked.length > firstShown && (
        <Button className={styles.start} onClick={() => setAll(true)}>
          {texts.showAll(ranked.length)}
        </Button>
      )}
    </>
  );
}

function ModeHeads() {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(budgetTexts, language);
  return (
    <thead>
      <tr>
        <td />
        {modes.map((one) => (
          <th key={one} scope="col" className={styles.head}>
            {texts.modes[one]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function LineRow({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" colSpan={4} className={styles.line}>
        {text}
      </th>
    </tr>
  );
}

function TrainingRow({ training, choices }: { readonly training: RankedTraining; readonly choices: Choices }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(budgetTexts, language);
  const { id, rank, title, cost, mandatory } = training;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.title}>
        {rank}. {title}
        <span className={styles.facts}>
          {formatWholeEuro(cost, language)}
          {mandatory && ` · ${texts.mandatory}`}
        </span>
      </th>
      {modes.map((mode) => {
        const choice = choices[mode];
        return (
          <td key={mode} className={styles.cell}>
            {choice === null ? "" : <FitMark fits={choice.ids.has(id)} />}
          </td>
        );
      })}
    </tr>
  );
}

const useMarkStyles = makeStyles({
  fits: { color: tokens.colorStatusSuccessForeground1 },
  not: { color: tokens.colorNeutralForeground3 },
});

function FitMark({ fits }: { readonly fits: boolean }) {
  const { language } = usePane();
  const styles = useMarkStyles();
  const texts = textsIn(budgetTexts, language);
  const Icon = fits ? Checkmark16Filled : Subtract16Regular;
  return (
    <span role="img" aria-label={fits ? texts.fits : texts.doesNotFit} className={fits ? styles.fits : styles.not}>
      <Icon aria-hidden="true" />
    </span>
  );
}
