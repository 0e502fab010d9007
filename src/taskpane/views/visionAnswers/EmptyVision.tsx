import { Button } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { visionAnswersTexts } from "../../../i18n/pane/visionAnswersTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";

/** What to do when the sheet holds no questions. */
export function EmptyVision() {
  const { language } = usePane();
  const { show, problem } = useShow();
  const texts = textsIn(visionAnswersTexts, language);
  return (
    <Card title={texts.emptyTitle} accent>
      <span>{texts.emptyText}</span>
      <div>
        <Button appearance="primary" onClick={() => show({ table: "visionAnswers", row: null, field: "question" })}>
          {texts.toSheet}
        </Button>
      </div>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
