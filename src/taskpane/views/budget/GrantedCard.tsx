import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { euroFromText } from "../../../actions/budget/euroFromText";
import { setBudget } from "../../../actions/budget/setBudget";
import type { EuroCents } from "../../../domain/plan/units";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { UndoableChange } from "../priorities/UndoableChange";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignSelf: "start" },
});

interface GrantedCardProps {
  readonly granted: EuroCents | null;
  /** Whether the whole organisation has a budget, rather than only its parts. */
  readonly isOwn: boolean;
}

/** The granted budget, to change; it is a setting of the organisation and can be restored. */
export function GrantedCard({ granted, isOwn }: GrantedCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const { value, edit, isWrong, save, state } = useGranted(granted);
  const texts = textsIn(budgetTexts, language);
  return (
    <Card title={texts.grantedTitle}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={texts.grantedField}
          hint={!isOwn && granted !== null ? texts.grantedFromParts : texts.grantedHint}
          error={isWrong ? texts.amountWrong : null}
          value={value}
          onChange={edit}
        />
        <Button type="submit" className={styles.start} disabledFocusable={state.kind === "running"}>
          {texts.saveGranted}
        </Button>
        <UndoableChange state={state} done={texts.grantedSaved} />
      </form>
    </Card>
  );
}

function useGranted(granted: EuroCents | null) {
  const { language } = usePane();
  const { state, change, reset } = useChange();
  const [typed, setTyped] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const value = typed ?? (granted === null ? "" : formatNumber(granted / 100, language));
  const amount = euroFromText(value);
  const edit = (text: string) => {
    reset();
    setTyped(text);
  };
  const save = async () => {
    setAsked(true);
    if (amount === null || amount < 0) return;
    const said = textsIn(budgetTexts, language).grantedSaved;
    const isSaved = await change({
      kind: "setBudget",
      planned: (now) => setBudget(now, "budgetGranted", amount),
      said,
    });
    if (isSaved) setTyped(null);
  };
  return { value, edit, isWrong: isAsked && (amount === null || amount < 0), save, state };
}
