import type { EvaluationOverview } from "../../../actions/evaluation/evaluationOverview";
import { formatPercent } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { evaluationTexts } from "../../../i18n/pane/evaluationTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ShareBar } from "../../parts/ShareBar";

interface CoverageCardProps {
  readonly coverage: EvaluationOverview["coverage"];
  readonly finished: number;
}

/** How many finished trainings are measured on each level, with the target as a line in the bar (F-E6). */
export function CoverageCard({ coverage, finished }: CoverageCardProps) {
  const { language } = usePane();
  const texts = textsIn(evaluationTexts, language);
  return (
    <Card title={texts.coverageTitle}>
      {coverage.map(({ level, share, target, below }) => (
        <ShareBar
          key={level}
          label={texts.levels[level - 1] ?? String(level)}
          number={texts.covered(Math.round((share ?? 0) * finished), finished, formatPercent(target, language))}
          share={share ?? 0}
          mark={target}
          isLow={below}
        />
      ))}
    </Card>
  );
}
