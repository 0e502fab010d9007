import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { choiceDifference, type ChoiceDifference } from "../../../actions/budget/choiceDifference";
import { choiceInOrder, extraForAll, type CutOffChoice } from "../../../actions/budget/cutOffChoice";
import type { RankedTraining } from "../../../actions/priorities/rankedTrainings";
import type { EuroCents } from "../../../domain/plan/units";
import { formatEuro, formatNumber, formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { whatIfTexts } from "../../../i18n/pane/whatIfTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { StatusMark } from "../../parts/StatusMark";
import { TextField } from "../../parts/TextField";
import { modes, type Choices, type Mode } from "./cutOffModes";
import { thousand, type useBestValue } from "./useBestValue";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", gap: "2px" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingInlineStart: "20px" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface WhatIfCardProps {
  readonly ranked: readonly RankedTraining[];
  readonly granted: EuroCents;
  readonly typed: string;
  /** What was typed as an amount; `null` when it is none. */
  readonly extra: EuroCents | null;
  readonly onType: (text: string) => void;
  readonly choices: Choices;
  readonly best: ReturnType<typeof useBestValue>;
}

/** Which trainings a larger or smaller budget brings in or drops, in each way of dividing. */
export function WhatIfCard({ ranked, granted, typed, extra, onType, choices, best }: WhatIfCardProps) {
  const { language } = usePane();
  const texts = textsIn(whatIfTexts, language);
  const short = extraForAll(ranked, granted);
  const budgetOf = (more: EuroCents) => Math.max(0, granted + more);
  const thenOf = (mode: Mode, more: EuroCents): CutOffChoice | null => {
    if (mode !== "bestValue") return choiceInOrder(ranked, budgetOf(more), mode);
    return (more === thousand ? best.found?.withThousand : best.found?.then) ?? null;
  };
  const difference = (mode: Mode, more: EuroCents) => {
    const [now, then] = [choices[mode], thenOf(mode, more)];
    return now === null || then === null ? null : choiceDifference(ranked, now, then);
  };
  return (
    <Card title={texts.title}>
      <TextField
        label={texts.field}
        hint={texts.hint}
        error={extra === null ? textsIn(budgetTexts, language).amountWrong : null}
        value={typed}
        onChange={onType}
      />
      {extra !== null &&
        modes.map((mode) => (
          <Answer
            key={mode}
            mode={mode}
            difference={difference(mode, extra)}
            perThousand={difference(mode, thousand)?.value ?? null}
          />
        ))}
      <StatusMark
        status={short === 0 ? "done" : "info"}
        text={short === 0 ? texts.allFit : texts.extraForAll(formatEuro(short, language))}
      />
    </Card>
  );
}

interface AnswerProps {
  readonly mode: Mode;
  /** `null` while the best value was not searched for this amount. */
  readonly difference: ChoiceDifference | null;
  readonly perThousand: number | null;
}

function Answer({ mode, difference, perThousand }: AnswerProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(whatIfTexts, language);
  const name = textsIn(budgetTexts, language).modes[mode];
  return (
    <section aria-label={`${texts.title} ${name}`} className={styles.answer}>
      <h3 className={styles.title}>{name}</h3>
      {difference === null ? <span>{texts.searchFirst}</span> : <Difference difference={difference} />}
      {perThousand !== null && (
        <span className={styles.small}>{texts.thousand(formatNumber(perThousand, language))}</span>
      )}
    </section>
  );
}

function Difference({ difference }: { readonly difference: ChoiceDifference }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(whatIfTexts, language);
  const { enters, leaves, value, cost } = difference;
  if (enters.length + leaves.length === 0) return <span>{texts.nothingChanges}</span>;
  const signed = (amount: number, text: string) => (amount > 0 ? `+${text}` : text);
  const items = (label: string, trainings: readonly RankedTraining[]) =>
    trainings.map(({ id, title, cost: price }) => (
      <li key={id}>
        {label}: {title} ({formatWholeEuro(price, language)})
      </li>
    ));
  return (
    <>
      <span>
        {texts.gained(signed(value, formatNumber(value, language)), signed(cost, formatWholeEuro(cost, language)))}
      </span>
      <ul className={styles.list}>
        {items(texts.enters, enters)}
        {items(texts.leaves, leaves)}
      </ul>
    </>
  );
}
