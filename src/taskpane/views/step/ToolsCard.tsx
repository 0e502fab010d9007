import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import type { StepNumber } from "../../../i18n/pane/stepNames";
import { stepTexts } from "../../../i18n/pane/stepTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { stepTools } from "./stepTools";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column" },
  title: typographyStyles.body1Strong,
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The views in which the work of a step is done. */
export function ToolsCard({ step }: { readonly step: StepNumber }) {
  const { language, router } = usePane();
  const styles = useStyles();
  const tools = textsIn(toolTexts, language);
  return (
    <Card title={textsIn(stepTexts, language).toolsTitle}>
      <ul className={styles.list}>
        {stepTools[step].map((view) => (
          <li key={view}>
            <LinkRow id={`tool-${view}`} onClick={() => router.go({ view })}>
              <span className={styles.words}>
                <span className={styles.title}>{tools[view].title}</span>
                <span className={styles.hint}>{tools[view].hint}</span>
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
    </Card>
  );
}
