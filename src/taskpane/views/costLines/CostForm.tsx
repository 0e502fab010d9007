import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundBasis } from "../../../actions/budgetLines/costBasis";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { costLinesTexts } from "../../../i18n/pane/costLinesTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ForeseenChanges } from "../../parts/ForeseenChanges";
import { StatusMark } from "../../parts/StatusMark";
import { UndoableChange } from "../priorities/UndoableChange";
import { BasisFields } from "./BasisFields";
import { CostRow } from "./CostRow";
import { CostTotals } from "./CostTotals";
import { useCostLines } from "./useCostLines";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

interface CostFormProps {
  readonly plan: Plan;
  readonly trainingId: string;
  readonly found: FoundBasis;
  readonly onStay: () => void;
}

/** First what is counted with, then the costs to tick, what they come to, and what will be written. */
export function CostForm({ plan, trainingId, found, onStay }: CostFormProps) {
  const styles = useStyles();
  const texts = textsIn(costLinesTexts, usePane().language);
  const form = useCostLines(plan, trainingId, found);
  const { costs, problem, state } = form;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onStay();
        void form.save();
      }}
    >
      <BasisFields plan={plan} found={found} basis={form.basis} typed={form.typedBasis} onEdit={form.editBasis} />
      <Card title={texts.linesTitle}>
        <ul className={styles.list}>
          {form.lines.map((line) => (
            <CostRow
              key={line.costType}
              line={line}
              amount={costs.byType.get(line.costType) ?? 0}
              onEdit={(part) => form.editLine(line.costType, part)}
            />
          ))}
        </ul>
      </Card>
      <CostTotals costs={costs} />
      <ForeseenChanges changes={form.foreseen} />
      {problem !== null && <StatusMark status="attention" text={texts[problem]} />}
      <UndoableChange state={state} done={texts.saved} />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={state.kind === "running"}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
