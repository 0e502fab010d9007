import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { moreTexts } from "../../../i18n/pane/moreTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import type { Damage } from "../../paneActions";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ProgressPanel } from "../../parts/ProgressPanel";
import { StatusMark } from "../../parts/StatusMark";
import { useAction } from "../../parts/useAction";
import { useLoaded } from "../../parts/useLoaded";
import { ViewHeading } from "../../parts/ViewHeading";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  promise: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Shows what of the plan is missing or damaged and mends it when the user agrees. */
export function RepairView() {
  const { actions, language, plan, announce } = usePane();
  const { value: damage, problem, reload } = useLoaded(actions.findDamage);
  const repairing = useAction<null>();
  const texts = textsIn(moreTexts, language);
  const shell = textsIn(shellTexts, language);
  const repair = async () => {
    if (!(await repairing.start(actions.repair))) return;
    announce(texts.repaired);
    await Promise.all([reload(), plan.refresh()]);
  };
  return (
    <>
      <div>
        <BackButton />
        <ViewHeading>{texts.repairTitle}</ViewHeading>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {repairing.state.kind === "failed" && <ProblemMessage problem={repairing.state.problem} />}
      {!damage && !problem && <Waiting text={texts.repairSearching} />}
      {damage?.length === 0 && <StatusMark status="done" text={texts.repairNothing} />}
      {damage && damage.length > 0 && repairing.state.kind !== "running" && (
        <DamageCard damage={damage} onRepair={() => void repair()} />
      )}
      {repairing.state.kind === "running" && (
        <ProgressPanel
          title={texts.repairing}
          stage={shell.busy}
          cancelling={repairing.state.cancelling}
          onCancel={repairing.cancel}
        />
      )}
    </>
  );
}

function DamageCard({ damage, onRepair }: { readonly damage: readonly Damage[]; readonly onRepair: () => void }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(moreTexts, language);
  return (
    <Card title={texts.repairFound}>
      <ul className={styles.list}>
        {damage.map(({ kind, sheet, table, column }, index) => (
          <li key={index}>
            <StatusMark
              status="attention"
              text={
                kind === "missingColumn"
                  ? texts.damage.missingColumn(table ?? sheet, column ?? "")
                  : texts.damage[kind](kind === "missingTable" ? (table ?? sheet) : sheet)
              }
            />
          </li>
        ))}
      </ul>
      <p className={styles.promise}>{texts.repairPromise}</p>
      <Button appearance="primary" onClick={onRepair}>
        {texts.repairNow}
      </Button>
    </Card>
  );
}
