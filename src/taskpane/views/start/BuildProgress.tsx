import { textsIn } from "../../../i18n/language";
import { startTexts } from "../../../i18n/pane/startTexts";
import { usePane } from "../../PaneContext";
import { ProgressPanel } from "../../parts/ProgressPanel";
import type { ActionState } from "../../parts/useAction";

interface BuildProgressProps {
  readonly state: Extract<ActionState<null>, { readonly kind: "running" }>;
  readonly onCancel: () => void;
}

/** How far the making of the workbook is. */
export function BuildProgress({ state, onCancel }: BuildProgressProps) {
  const { language } = usePane();
  const texts = textsIn(startTexts, language);
  const { progress, cancelling } = state;
  return (
    <ProgressPanel
      title={texts.building}
      stage={texts.buildingStages[progress?.stage ?? "reading"]}
      share={progress && progress.total > 0 ? progress.done / progress.total : undefined}
      cancelling={cancelling}
      onCancel={onCancel}
    />
  );
}
