import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { shareTexts } from "../../../i18n/pane/shareTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useAction } from "../../parts/useAction";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorBrandForeground2 },
  button: { alignSelf: "start" },
});

/** The way to the page for the board, and how to print it. */
export function BoardCard() {
  const { actions, language } = usePane();
  const { state, start } = useAction<null>();
  const styles = useStyles();
  const texts = textsIn(shareTexts, language).board;
  return (
    <Card title={texts.title} accent>
      <span>{texts.text}</span>
      <Button appearance="primary" className={styles.button} onClick={() => void start(actions.showBoard)}>
        {texts.open}
      </Button>
      {state.kind === "failed" && <ProblemMessage problem={state.problem} />}
      <p className={styles.hint}>{texts.print}</p>
      <p className={styles.hint}>{texts.pdf}</p>
    </Card>
  );
}
