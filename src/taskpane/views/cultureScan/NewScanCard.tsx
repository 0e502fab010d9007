import { Button } from "@fluentui/react-components";
import { startScan } from "../../../actions/vision/saveCulture";
import { textsIn } from "../../../i18n/language";
import { cultureScanTexts } from "../../../i18n/pane/cultureScanTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ChangeResult } from "../../parts/ChangeResult";
import { useChange } from "../../parts/useChange";

/** Begins a new scan with the same statements. */
export function NewScanCard({ onStarted }: { readonly onStarted: () => void }) {
  const { language, today } = usePane();
  const texts = textsIn(cultureScanTexts, language);
  const { state, change } = useChange();
  const start = async () => {
    const planned = (plan: Parameters<typeof startScan>[0]) => startScan(plan, today);
    if (await change({ kind: "startCultureScan", planned, said: texts.newStarted })) onStarted();
  };
  return (
    <Card title={texts.newTitle}>
      <span>{texts.newText}</span>
      <div>
        <Button disabledFocusable={state.kind === "running"} onClick={() => void start()}>
          {texts.newScan}
        </Button>
      </div>
      <ChangeResult state={state} done={texts.newStarted} />
    </Card>
  );
}
