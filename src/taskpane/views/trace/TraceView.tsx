import { textsIn } from "../../../i18n/language";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ViewHeading } from "../../parts/ViewHeading";

export function TraceView() {
  const { language } = usePane();
  return (
    <>
      <BackButton />
      <ViewHeading>{textsIn(toolTexts, language).trace.title}</ViewHeading>
    </>
  );
}
