import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PriorityBoard } from "../../../actions/priorities/priorityBoard";
import { weighCriteria, weightsOfHundred } from "../../../actions/priorities/weighCriteria";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { prioritiesTexts } from "../../../i18n/pane/prioritiesTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { UndoableChange } from "./UndoableChange";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  weights: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(130px, 100%), 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalM,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Criteria = PriorityBoard["criteria"];

/** How heavy each criterion weighs, in per cents that add up to 100. */
export function WeightsCard({ criteria }: { readonly criteria: Criteria }) {
  const { language } = usePane();
  const styles = useStyles();
  const { percents, edit, sum, save, spread, state } = useWeights(criteria);
  const texts = textsIn(prioritiesTexts, language);
  if (criteria.length === 0) return null;
  const said = sum === null ? "?" : formatNumber(sum, language);
  return (
    <Card title={texts.weightsTitle}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <WeightFields criteria={criteria} percents={percents} onEdit={edit} />
        <div role="status">
          {sum === 100 ? (
            <StatusMark status="done" text={texts.weightSum(said)} />
          ) : (
            <StatusMark status="attention" text={texts.weightSumWrong(said)} />
          )}
        </div>
        <div className={styles.buttons}>
          {sum !== null && sum !== 100 && <Button onClick={spread}>{texts.toHundred}</Button>}
          <Button type="submit" disabledFocusable={sum === null || state.kind === "running"}>
            {texts.saveWeights}
          </Button>
        </div>
        <UndoableChange state={state} done={texts.weightsSaved} />
      </form>
    </Card>
  );
}

interface WeightFieldsProps {
  readonly criteria: Criteria;
  readonly percents: ReadonlyMap<string, string>;
  readonly onEdit: (id: string, value: string) => void;
}

function WeightFields({ criteria, percents, onEdit }: WeightFieldsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(prioritiesTexts, language);
  return (
    <div className={styles.weights}>
      {criteria.map(({ id, name }) => (
        <TextField
          key={id}
          label={texts.weightOf(name)}
          error={percentOf(percents.get(id) ?? "") === null ? texts.weightWrong : null}
          inputMode="numeric"
          value={percents.get(id) ?? ""}
          onChange={(value) => onEdit(id, value)}
        />
      ))}
    </div>
  );
}

function useWeights(criteria: Criteria) {
  const { language } = usePane();
  const { state, change, reset } = useChange();
  const [edited, setEdited] = useState<ReadonlyMap<string, string>>(new Map());
  const percents = new Map(
    criteria.map(({ id, weight }) => [id, edited.get(id) ?? formatNumber((weight ?? 0) * 100, language)]),
  );
  const numbers = [...percents.values()].map(percentOf);
  const total = numbers.reduce<number>((all, percent) => all + (percent ?? 0), 0);
  const sum = numbers.includes(null) ? null : Math.round(total * 100) / 100;
  const edit = (id: string, value: string) => {
    reset();
    setEdited(new Map(edited).set(id, value));
  };
  const spread = () => {
    const fitted = weightsOfHundred(numbers.map((percent) => percent ?? 0));
    setEdited(new Map(criteria.map(({ id }, index) => [id, String(fitted[index] ?? 0)])));
  };
  const save = async () => {
    if (sum === null) return;
    const weights = new Map([...percents].map(([id, percent]) => [id, fraction(percentOf(percent) ?? 0)]));
    const said = textsIn(prioritiesTexts, language).weightsSaved;
    if (await change({ kind: "weighCriteria", planned: (now) => weighCriteria(now, weights), said }))
      setEdited(new Map());
  };
  return { percents, edit, sum, save, spread, state };
}

/** A number of per cents as it was typed, from 0 to 100 with at most two decimals; `null` when it is none. */
function percentOf(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) && Number(plain) <= 100 ? Number(plain) : null;
}

/** Whole hundredths of a per cent, so that 0.1 + 0.2 does not become a new weight. */
function fraction(percent: number): number {
  return Math.round(percent * 100) / 10_000;
}
