import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NextAction } from "../../../actions/nextActions";
import { textsIn } from "../../../i18n/language";
import { homeTexts } from "../../../i18n/pane/homeTexts";
import { nextActionTexts } from "../../../i18n/pane/nextActionTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { useOpenAction, viewOfAction } from "../../parts/useOpenAction";

const useStyles = makeStyles({
  first: { ...typographyStyles.subtitle2, margin: 0 },
  then: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  button: { alignSelf: "start" },
});

function useActionName(): (action: NextAction) => string {
  const { language } = usePane();
  const texts = textsIn(homeTexts, language);
  return ({ kind }) => {
    if (kind === "listEmployees") return texts.importList;
    if (!(kind in viewOfAction)) return texts.toCell;
    const view = viewOfAction[kind as Exclude<keyof typeof viewOfAction, "listEmployees">];
    return textsIn(toolTexts, language)[view].title;
  };
}

/** The most useful thing to do now, big; the two after it, small. */
export function NextActionsCard({ actions }: { readonly actions: readonly NextAction[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const open = useOpenAction();
  const nameOf = useActionName();
  const texts = textsIn(homeTexts, language);
  const sentences = textsIn(nextActionTexts, language);
  const [first, ...others] = actions.slice(0, 3);
  return (
    <Card title={texts.nextTitle} accent>
      <p className={styles.first}>{first ? sentences[first.kind](first.count) : texts.allDone}</p>
      {first && (
        <Button
          id={`next-${first.kind}`}
          appearance="primary"
          className={styles.button}
          onClick={() => open.open(first)}
        >
          {nameOf(first)}
        </Button>
      )}
      {open.problem && <ProblemMessage problem={open.problem} />}
      {others.length > 0 && (
        <>
          <h3 className={styles.then}>{texts.thenTitle}</h3>
          <ul className={styles.list}>
            {others.map((action) => (
              <li key={action.kind}>
                <LinkRow id={`next-${action.kind}`} onClick={() => open.open(action)}>
                  {sentences[action.kind](action.count)}
                </LinkRow>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
