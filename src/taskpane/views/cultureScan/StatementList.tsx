import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { surveyGroups, type Statement } from "../../../actions/vision/cultureOverview";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { cultureScanTexts } from "../../../i18n/pane/cultureScanTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { LinkRow } from "../../parts/LinkRow";
import { oneDecimal, signed } from "./scoreText";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: "flex", flexDirection: "column" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface StatementListProps {
  readonly statements: readonly Statement[];
  readonly index: number;
  readonly onChoose: (index: number) => void;
}

/** All statements with what each group scored, in words. */
export function StatementList({ statements, index, onChoose }: StatementListProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(cultureScanTexts, language);
  return (
    <Card title={texts.listTitle}>
      <p className={styles.hint}>{texts.listHint}</p>
      <ul className={styles.list}>
        {statements.map((statement, at) => (
          <li key={statement.id} className={styles.item} aria-current={at === index ? "true" : undefined}>
            <LinkRow id={`statement-${statement.id}`} onClick={() => onChoose(at)}>
              <span className={styles.words}>
                <span>{statement.text}</span>
                <span className={styles.small}>
                  <Scores statement={statement} />
                </span>
              </span>
            </LinkRow>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Scores({ statement: { scores, spread, rise } }: { readonly statement: Statement }) {
  const { language } = usePane();
  const texts = textsIn(cultureScanTexts, language);
  const given = surveyGroups.flatMap((group) => {
    const score = scores[group];
    return score === null ? [] : [`${texts.groups[group]} ${formatNumber(score, language)}`];
  });
  return [
    ...(given.length === 0 ? [texts.noMean] : given),
    ...(spread === null ? [] : [texts.difference(oneDecimal(spread, language))]),
    ...(rise === null ? [] : [texts.rise(signed(rise, language))]),
  ].join(" · ");
}
