import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { textsIn } from "../../i18n/language";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({ button: { marginInlineStart: "-8px" } });

/** Back to the view before this one. */
export function BackButton() {
  const { language, router } = usePane();
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={<ArrowLeft20Regular />}
      onClick={router.back}
    >
      {textsIn(shellTexts, language).back}
    </Button>
  );
}
