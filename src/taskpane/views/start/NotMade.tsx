import { makeStyles } from "@fluentui/react-components";
import type { ActionProblem } from "../../../actions/actionProblem";
import { textsIn } from "../../../i18n/language";
import { startTexts } from "../../../i18n/pane/startTexts";
import { usePane } from "../../PaneContext";
import { ProblemMessage } from "../../parts/ProblemMessage";

const useStyles = makeStyles({ note: { margin: 0 } });

/** Why no plan was made, or how to go on after cancelling. */
export function NotMade({ problem }: { readonly problem: ActionProblem }) {
  const { language } = usePane();
  const styles = useStyles();
  if (problem !== "cancelled") return <ProblemMessage problem={problem} />;
  return (
    <p role="status" className={styles.note}>
      {textsIn(startTexts, language).cancelled}
    </p>
  );
}
