import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { textsIn } from "../../i18n/language";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { usePane } from "../PaneContext";

/** Back to the view before this one. */
export function BackButton() {
  const { language, router } = usePane();
  return (
    <Button appearance="subtle" size="small" icon={<ArrowLeft20Regular />} onClick={router.back}>
      {textsIn(shellTexts, language).back}
    </Button>
  );
}
