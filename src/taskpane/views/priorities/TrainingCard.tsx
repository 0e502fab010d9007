import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { BoardTraining } from "../../../actions/priorities/priorityBoard";
import { isApproval } from "../../../domain/calculations/budgetApproval";
import { formatNumber, formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { decisionTexts } from "../../../i18n/pane/decisionTexts";
import { prioritiesTexts } from "../../../i18n/pane/prioritiesTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { ExpandRow } from "../../parts/ExpandRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";
import { PlaceForm } from "./PlaceForm";
import { ScoresForm } from "./ScoresForm";

/** What a dragged card carries: the ID of its training. */
export const dragKind = "application/x-opleiding";

const useStyles = makeStyles({
  title: { display: "flex", flexDirection: "column", gap: "2px" },
  name: typographyStyles.body1Strong,
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  marks: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  start: { alignSelf: "start" },
});

/** A training on the board: its place at a glance, and opened the forms to change place and scores. */
export function TrainingCard({ training }: { readonly training: BoardTraining }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div
      draggable={!isOpen}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragKind, training.id);
        event.dataTransfer.effectAllowed = "move";
      }}
    >
      <ExpandRow
        id={`training-${training.id}`}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        title={<CardTitle training={training} />}
      >
        <CardContent training={training} />
      </ExpandRow>
    </div>
  );
}

function CardTitle({ training }: { readonly training: BoardTraining }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(prioritiesTexts, language);
  const { title, rank, overrideRank, score, cost, mandatory, isWithin, isDisputed, decision } = training;
  const facts = [
    overrideRank === null ? texts.rank(rank) : `${texts.rank(rank)} (${texts.rankByHand})`,
    score === null ? texts.noScore : texts.score(formatNumber(score, language)),
    formatWholeEuro(cost, language),
  ];
  return (
    <span className={styles.title}>
      <span className={styles.name}>{title}</span>
      <span className={styles.facts}>{facts.join(" · ")}</span>
      <span className={styles.marks}>
        {mandatory && <StatusMark status="info" text={texts.mandatory} />}
        {isWithin !== null && (
          <StatusMark status={isWithin ? "done" : "notStarted"} text={isWithin ? texts.within : texts.outside} />
        )}
        {decision !== null && (
          <StatusMark
            status={isApproval(decision) ? "done" : "info"}
            text={textsIn(decisionTexts, language).onTraining(
              wordingIn(choiceTexts.decision.words[decision], language),
            )}
          />
        )}
        {isDisputed && <StatusMark status="attention" text={texts.dispute} />}
      </span>
    </span>
  );
}

function CardContent({ training }: { readonly training: BoardTraining }) {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(prioritiesTexts, language);
  return (
    <>
      {training.missingCriteria.length > 0 && (
        <StatusMark status="attention" text={texts.missing(training.missingCriteria.join(", "))} />
      )}
      <ScoresForm training={training} />
      <PlaceForm training={training} />
      <Button
        size="small"
        className={styles.start}
        onClick={() => show({ table: "trainings", row: training.id, field: "title" })}
      >
        {texts.showInSheet}
      </Button>
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}
