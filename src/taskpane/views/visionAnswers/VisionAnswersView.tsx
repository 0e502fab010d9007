import type { CheckedPlan } from "../../../actions/checkPlan";
import { visionOverview } from "../../../actions/vision/visionOverview";
import { textsIn } from "../../../i18n/language";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { visionAnswersTexts } from "../../../i18n/pane/visionAnswersTexts";
import { usePane } from "../../PaneContext";
import { ToolView } from "../../parts/ToolView";
import { EmptyVision } from "./EmptyVision";
import { FitCard } from "./FitCard";
import { QuestionsCard } from "./QuestionsCard";

/** The vision in short answers, and how well the plan fits ambition, means and culture. */
export function VisionAnswersView() {
  const { language } = usePane();
  return (
    <ToolView
      title={textsIn(toolTexts, language).visionAnswers.title}
      intro={textsIn(visionAnswersTexts, language).intro}
    >
      {(checked) => <Vision checked={checked} />}
    </ToolView>
  );
}

function Vision({ checked }: { readonly checked: CheckedPlan }) {
  const overview = visionOverview(checked);
  if (overview.questions.length + overview.fits.length === 0) return <EmptyVision />;
  return (
    <>
      {overview.questions.length > 0 && <QuestionsCard overview={overview} />}
      {overview.fits.length > 0 && <FitCard overview={overview} />}
    </>
  );
}
