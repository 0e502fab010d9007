import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { moreTexts } from "../../../i18n/pane/moreTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import type { Damage } from "../../paneActions";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useAction } from "../../parts/useAction";
import { useLoaded } from "../../parts/useLoaded";
import { ViewHeading } from "../../parts/ViewHeading";

/** A workbook without most of its sheets has a hundred things to mend: the first lines say enough. */
const mostLines = 12;

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
  const repair = async (agreed: readonly Damage[]) => {
    const isRepaired = await repairing.start(() => actions.repair(agreed));
    if (isRepaired) announce(texts.repaired);
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
        <DamageCard damage={damage} onRepair={() => void repair(damage)} />
      )}
      {repairing.state.kind === "running" && <Waiting text={texts.repairing} />}
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
        {damage.slice(0, mostLines).map(({ kind, name, columns }) => (
          <li key={`${kind} ${name}`}>
            <StatusMark status="attention" text={texts.damage[kind](name, columns.join(", "))} />
          </li>
        ))}
        {damage.length > mostLines && <li>{texts.repairMore(damage.length - mostLines)}</li>}
      </ul>
      <p className={styles.promise}>{texts.repairPromise}</p>
      <Button appearance="primary" onClick={onRepair}>
        {texts.repairNow}
      </Button>
    </Card>
  );
}
