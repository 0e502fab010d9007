import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { surveyGroups, type Statement } from "../../../actions/vision/cultureOverview";
import { saveScores } from "../../../actions/vision/saveCulture";
import { textsIn } from "../../../i18n/language";
import { cultureScanTexts } from "../../../i18n/pane/cultureScanTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeResult } from "../../parts/ChangeResult";
import { ScoreChoice } from "../../parts/ScoreChoice";
import { useChange } from "../../parts/useChange";
import { useTouched } from "../../parts/useTouched";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  statement: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere", outline: "none" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface StatementCardProps {
  readonly statement: Statement;
  readonly index: number;
  readonly count: number;
  /** Whether somebody moved here, so that the focus comes along. */
  readonly isMovedTo: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** One statement with a score per group; what was scored is written on the way to the next. */
export function StatementCard({ statement, index, count, isMovedTo, onMove }: StatementCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(cultureScanTexts, language);
  const { value, touch, isTouched, save, state } = useScoring(statement, onMove);
  const sentence = useFocusOnArrival(isMovedTo);
  return (
    <Card title={texts.position(index + 1, count)} accent>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p ref={sentence} tabIndex={-1} className={styles.statement}>
          {statement.text}
        </p>
        <p className={styles.hint}>{texts.scoreHint}</p>
        {surveyGroups.map((group) => (
          <ScoreChoice
            key={group}
            legend={texts.groups[group]}
            value={value[group]}
            onChange={(score) => touch({ [group]: score })}
          />
        ))}
        <ChangeResult state={state} done={texts.saved} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={state.kind === "running"}>
            {isTouched ? texts.saveAndNext : texts.next}
          </Button>
          <Button onClick={() => onMove(-1)}>{texts.previous}</Button>
        </div>
      </form>
    </Card>
  );
}

function useFocusOnArrival(isMovedTo: boolean) {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isMovedTo) sentence.current?.focus();
  }, [isMovedTo]);
  return sentence;
}

function useScoring(statement: Statement, onMove: (by: 1 | -1) => void) {
  const { language, today } = usePane();
  const { state, change } = useChange();
  const { value, isTouched, touch } = useTouched(statement.scores);
  const save = async () => {
    const isSaved =
      !isTouched ||
      (await change({
        kind: "scoreCulture",
        planned: (plan) => saveScores(plan, statement.id, value, today),
        said: textsIn(cultureScanTexts, language).saved,
      }));
    if (isSaved) onMove(1);
  };
  return { value, isTouched, touch, save, state };
}
