import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanCheck } from "../../../actions/compliance/complianceOverview";
import { textsIn } from "../../../i18n/language";
import { complianceTexts } from "../../../i18n/pane/complianceTexts";
import { planCheckTexts } from "../../../i18n/workbook/sheets/planCheckTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { StatusMark } from "../../parts/StatusMark";
import { useShow } from "../../parts/useShow";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  present: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  words: { display: "flex", flexDirection: "column" },
  toDo: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The ten parts of a Belgian plan; one that is missing leads to the cells where it is filled in. Only ten of ten is ready for consultation (F-C5). */
export function PlanCheckCard({ check: { done, items } }: { readonly check: PlanCheck }) {
  const { language } = usePane();
  const styles = useStyles();
  const { show, problem } = useShow();
  const texts = textsIn(complianceTexts, language);
  const { labels } = planCheckTexts;
  const isReady = done === items.length;
  return (
    <Card title={texts.checkTitle}>
      <StatusMark
        status={isReady ? "done" : "attention"}
        text={`${done}/${items.length}. ${wordingIn(isReady ? labels.ready : labels.notReady, language)}`}
      />
      <ul className={styles.list}>
        {items.map(({ item, isPresent, place }) => (
          <li key={item}>
            {isPresent ? (
              <div className={styles.present}>
                <StatusMark status="done" text={wordingIn(labels[item], language)} />
              </div>
            ) : (
              <LinkRow id={`plan-check-${item}`} onClick={() => show(place)}>
                <span className={styles.words}>
                  <StatusMark status="attention" text={wordingIn(labels[item], language)} />
                  <span className={styles.toDo}>{wordingIn(labels[`${item}ToDo`], language)}</span>
                </span>
              </LinkRow>
            )}
          </li>
        ))}
      </ul>
      {problem && <ProblemMessage problem={problem} />}
    </Card>
  );
}
