import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { setBudget } from "../../../actions/budget/setBudget";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { usePane } from "../../PaneContext";
import { ChoiceCards } from "../../parts/ChoiceCards";
import { useChange } from "../../parts/useChange";
import { UndoableChange } from "../priorities/UndoableChange";
import { modes, type Mode } from "./cutOffModes";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "start" },
});

/** The way of dividing that the workbook uses, to choose: it is a setting of the organisation. */
export function UseMode({ current }: { readonly current: Mode }) {
  const { language } = usePane();
  const styles = useStyles();
  const { state, change, reset } = useChange();
  const [picked, setPicked] = useState<Mode | null>(null);
  const texts = textsIn(budgetTexts, language);
  const mode = picked ?? current;
  const save = () =>
    change({
      kind: "setCutOffMode",
      planned: (now) => setBudget(now, "cutOffMode", mode),
      said: texts.modeSaved(texts.modes[mode]),
    });
  return (
    <div className={styles.form}>
      <ChoiceCards
        legend={texts.inPlan}
        choices={modes.map((value) => ({ value, label: texts.modes[value], hint: texts.modeHints[value] }))}
        value={mode}
        onChange={(value) => {
          reset();
          setPicked(value);
        }}
      />
      {mode !== current && (
        <Button className={styles.start} disabledFocusable={state.kind === "running"} onClick={() => void save()}>
          {texts.use(texts.modes[mode])}
        </Button>
      )}
      <UndoableChange state={state} done={texts.modeSaved(texts.modes[mode])} />
    </div>
  );
}
