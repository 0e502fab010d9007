import { useState } from "react";
import { choiceInOrder, type CutOffQuestion } from "../../../actions/budget/cutOffChoice";
import { euroFromText } from "../../../actions/budget/euroFromText";
import type { EuroCents } from "../../../domain/plan/units";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { BesideTheLine } from "./BesideTheLine";
import type { Choices, Mode } from "./cutOffModes";
import { ModeTable } from "./ModeTable";
import { RankedList } from "./RankedList";
import { SearchBestValue } from "./SearchBestValue";
import { useBestValue } from "./useBestValue";
import { UseMode } from "./UseMode";
import { WhatIfCard } from "./WhatIfCard";

interface CutOffCardProps {
  readonly question: CutOffQuestion;
  readonly granted: EuroCents;
}

/** The three ways of dividing the budget side by side, the list with the line drawn in it, and what another budget would change. */
export function CutOffCard({ question, granted }: CutOffCardProps) {
  const { language } = usePane();
  const [mode, setMode] = useState<Mode>(question.mode);
  const [typed, setTyped] = useState("5000");
  const extra = euroFromText(typed);
  const best = useBestValue(question, granted, extra ?? 0);
  const texts = textsIn(budgetTexts, language);
  const choices: Choices = {
    strict: choiceInOrder(question.ranked, granted, "strict"),
    fill: choiceInOrder(question.ranked, granted, "fill"),
    bestValue: best.found?.now ?? null,
  };
  const chosen = choices[mode];
  return (
    <>
      <Card title={texts.compareTitle}>
        <ModeTable choices={choices} />
        <SearchBestValue best={best} ranked={question.ranked} />
        <UseMode current={question.mode} />
      </Card>
      <Card title={texts.listTitle}>
        <RankedList ranked={question.ranked} choices={choices} granted={granted} mode={mode} onMode={setMode} />
        {chosen && <BesideTheLine question={question} chosen={chosen} />}
      </Card>
      <WhatIfCard
        ranked={question.ranked}
        granted={granted}
        typed={typed}
        extra={extra}
        onType={setTyped}
        choices={choices}
        best={best}
      />
    </>
  );
}
