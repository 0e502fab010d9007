import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { priorityBoard, type PriorityBoard } from "../../../actions/priorities/priorityBoard";
import { textsIn } from "../../../i18n/language";
import { prioritiesTexts } from "../../../i18n/pane/prioritiesTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { ViewHeading } from "../../parts/ViewHeading";
import { DecisionsCard } from "../decisions/DecisionsCard";
import { ClusterColumn } from "./ClusterColumn";
import { WeightsCard } from "./WeightsCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  board: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(250px, 100%), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  start: { alignSelf: "start" },
});

/** What goes first: the trainings by cluster, their scores, and the weight of each criterion. */
export function PrioritiesView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const texts = textsIn(prioritiesTexts, language);
  const { checked, problem } = plan;
  const board = useMemo(() => checked && priorityBoard(checked.plan), [checked]);
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).priorities.title}</ViewHeading>
        <p className={styles.intro}>{texts.intro}</p>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!board && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && board && (board.count === 0 ? <NoTrainings /> : <Board board={board} checked={checked} />)}
    </>
  );
}

function Board({ board, checked }: { readonly board: PriorityBoard; readonly checked: CheckedPlan }) {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(prioritiesTexts, language);
  return (
    <>
      <div className={styles.head}>
        {board.unscored > 0 ? (
          <StatusMark status="attention" text={texts.unscored(board.unscored)} />
        ) : (
          <StatusMark status="done" text={texts.allScored} />
        )}
        {board.disputed > 0 && <StatusMark status="attention" text={texts.disputed(board.disputed)} />}
        {board.mode === "bestValue" && <StatusMark status="info" text={texts.bestValueLine} />}
      </div>
      <div className={styles.board}>
        {board.clusters.map((cluster) => (
          <ClusterColumn key={cluster.cluster ?? "none"} column={cluster} />
        ))}
      </div>
      <DecisionsCard checked={checked} subject="priorities" />
      <WeightsCard criteria={board.criteria} />
      <Button id="open-budget" className={styles.start} onClick={() => router.go({ view: "budget" })}>
        {texts.openBudget}
      </Button>
    </>
  );
}

function NoTrainings() {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(prioritiesTexts, language);
  return (
    <Card title={textsIn(toolTexts, language).priorities.hint}>
      <span>{texts.empty}</span>
      <Button id="make-training" className={styles.start} onClick={() => router.go({ view: "newTraining" })}>
        {texts.makeTraining}
      </Button>
    </Card>
  );
}
