import { useState } from "react";
import type { CheckedPlan } from "../../../actions/checkPlan";
import { cultureOverview } from "../../../actions/vision/cultureOverview";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { EmptyScan } from "./EmptyScan";
import { NewScanCard } from "./NewScanCard";
import { ScanPicture } from "./ScanPicture";
import { StatementCard } from "./StatementCard";
import { StatementList } from "./StatementList";

/** How board, managers and employees look at learning: a picture of it, and the statements to score. */
export function CultureScanView() {
  const { language, plan } = usePane();
  const { checked, problem } = plan;
  return (
    <>
      <div>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).cultureScan.title}</ViewHeading>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Scan checked={checked} />}
    </>
  );
}

function Scan({ checked }: { readonly checked: CheckedPlan }) {
  const { today } = usePane();
  const overview = cultureOverview(checked);
  const { statements } = overview;
  const firstOpen = statements.findIndex(({ scores }) => Object.values(scores).includes(null));
  const [chosen, setChosen] = useState<number | null>(null);
  const index = Math.min(chosen ?? Math.max(0, firstOpen), statements.length - 1);
  const current = statements[index];
  if (current === undefined) return <EmptyScan />;
  return (
    <>
      <ScanPicture overview={overview} />
      <StatementCard
        key={current.id}
        statement={current}
        index={index}
        count={statements.length}
        isMovedTo={chosen !== null}
        onMove={(by) => setChosen((index + by + statements.length) % statements.length)}
      />
      <StatementList statements={statements} index={index} onChoose={setChosen} />
      {overview.hasScores && (overview.measuredOn ?? "") < today && <NewScanCard onStarted={() => setChosen(0)} />}
    </>
  );
}
