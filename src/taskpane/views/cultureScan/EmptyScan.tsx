import { Button } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { cultureScanTexts } from "../../../i18n/pane/cultureScanTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useShow } from "../../parts/useShow";

/** What to do when the sheet holds no statements. */
export function EmptyScan() {
  const texts = textsIn(cultureScanTexts, usePane().language);
  const { show, problem } = useShow();
  return (
    <Card title={texts.emptyTitle} accent>
      <span>{texts.emptyText}</span>
      <div>
        <Button appearance="primary" onClick={() => show({ table: "cultureScan", row: null, field: "statement" })}>
          {texts.toSheet}
        </Button>
      </div>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
