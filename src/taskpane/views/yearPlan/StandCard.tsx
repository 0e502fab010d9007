import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { lacks, type Lack, type YearPlan } from "../../../actions/trainings/yearPlan";
import { formatPercent } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { yearPlanTexts } from "../../../i18n/pane/yearPlanTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
});

/** Where each kind of missing work is done. */
const views = {
  cluster: "priorities",
  score: "priorities",
  cost: "costLines",
  session: "calendar",
} as const satisfies Record<Lack, string>;

/** How much of the strategic plan stands in the year plan, and what that part still lacks. */
export function StandCard({ year }: { readonly year: YearPlan }) {
  const { language, router } = usePane();
  const styles = useStyles();
  const texts = textsIn(yearPlanTexts, language);
  const { scheduled, actions, share, lacking } = year;
  const missing = lacks.filter((lack) => lacking[lack].length > 0);
  return (
    <Card title={texts.standTitle}>
      <ShareBar
        label={texts.scheduled}
        number={texts.count(scheduled, actions, formatPercent(share ?? 0, language))}
        share={share ?? 0}
      />
      {scheduled > 0 && missing.length === 0 && <StatusMark status="done" text={texts.complete} />}
      {missing.length > 0 && (
        <>
          <h3 className={styles.title}>{texts.lackTitle}</h3>
          <ul className={styles.list}>
            {missing.map((lack) => (
              <li key={lack}>
                <LinkRow id={`lack-${lack}`} onClick={() => router.go({ view: views[lack] })}>
                  <StatusMark status="attention" text={texts.lack[lack](lacking[lack].length)} />
                </LinkRow>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
