import type { CheckedPlan } from "../../../actions/checkPlan";
import { fieldwork } from "../../../actions/needs/fieldwork";
import { textsIn } from "../../../i18n/language";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { AddInterview } from "./AddInterview";
import { ConversationLog } from "./ConversationLog";
import { CoverageCard } from "./CoverageCard";
import { OpenQuestions } from "./OpenQuestions";
import { PlanForm } from "./PlanForm";

/** Who was spoken to and who was not, what people said, and what is still open. */
export function FieldworkView() {
  const { language, plan } = usePane();
  const { checked, problem } = plan;
  return (
    <>
      <div>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).fieldwork.title}</ViewHeading>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Fieldwork checked={checked} />}
    </>
  );
}

function Fieldwork({ checked: { plan } }: { readonly checked: CheckedPlan }) {
  const work = fieldwork(plan);
  return (
    <>
      <CoverageCard work={work} />
      <AddInterview needs={plan.needs} />
      <OpenQuestions questions={work.openQuestions} />
      <ConversationLog conversations={work.conversations} />
      <PlanForm groups={work.groups} />
    </>
  );
}
