import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CultureOverview, GroupMean } from "../../../actions/vision/cultureOverview";
import { formatDate } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { cultureScanTexts } from "../../../i18n/pane/cultureScanTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { oneDecimal, signed } from "./scoreText";

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The mean of each group as a bar, the earlier scan as a line in it, and how far the groups are apart. */
export function ScanPicture({ overview }: { readonly overview: CultureOverview }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(cultureScanTexts, language);
  const { measuredOn, earlierOn, earlierScore, groups, statements, scored } = overview;
  return (
    <Card title={texts.pictureTitle}>
      <p className={styles.small}>
        {measuredOn === null ? texts.notMeasured : texts.measuredOn(formatDate(measuredOn, language))} ·{" "}
        {texts.progress(scored, statements.length)}
      </p>
      {!overview.hasScores && <span>{texts.teach}</span>}
      {overview.hasScores && groups.map((group) => <GroupBar key={group.group} group={group} />)}
      {earlierScore !== null && (
        <p className={styles.small}>
          {earlierOn === null ? texts.earlierMarkUndated : texts.earlierMark(formatDate(earlierOn, language))}
        </p>
      )}
      <Conclusions overview={overview} />
    </Card>
  );
}

function GroupBar({ group: { group, mean, earlier } }: { readonly group: GroupMean }) {
  const { language } = usePane();
  const texts = textsIn(cultureScanTexts, language);
  const change = mean === null || earlier === null ? null : signed(mean - earlier, language);
  const number = mean === null ? texts.noMean : texts.mean(oneDecimal(mean, language));
  return (
    <ShareBar
      label={texts.groups[group]}
      number={mean === null || change === null ? number : texts.meanChanged(oneDecimal(mean, language), change)}
      share={(mean ?? 0) / 5}
      mark={earlier === null ? null : earlier / 5}
    />
  );
}

function Conclusions({ overview }: { readonly overview: CultureOverview }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(cultureScanTexts, language);
  const { score, earlierScore, spread, isSpreadWide, isScoreLow } = overview;
  const whole = (number: number) => String(Math.round(number));
  return (
    <>
      {score !== null && (
        <p className={styles.strong}>
          {texts.total(whole(score))}
          {earlierScore !== null && <span> · {texts.totalBefore(whole(earlierScore))}</span>}
        </p>
      )}
      {isScoreLow && <StatusMark status="attention" text={texts.scoreLow} />}
      {spread !== null && <span>{texts.spread(oneDecimal(spread, language))}</span>}
      {isSpreadWide && <StatusMark status="attention" text={texts.spreadWide} />}
    </>
  );
}
