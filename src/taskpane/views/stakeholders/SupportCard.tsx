import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { StakeholderMap } from "../../../actions/vision/stakeholderMap";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { stakeholdersTexts } from "../../../i18n/pane/stakeholdersTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";

const useStyles = makeStyles({
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The support index as one bar, who does not count yet, and who can stop the plan. */
export function SupportCard({ map }: { readonly map: StakeholderMap }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(stakeholdersTexts, language);
  const { support, unscored, against } = map;
  const names = new Intl.ListFormat(language, { type: "conjunction" }).format(against.map(({ name }) => name));
  return (
    <Card title={texts.supportTitle}>
      {support === null ? (
        <span>{texts.noSupport}</span>
      ) : (
        <ShareBar
          label={texts.supportLabel}
          number={texts.support(formatNumber(support, language))}
          share={support / 5}
          isLow={against.length > 0}
        />
      )}
      {unscored > 0 && <p className={styles.small}>{texts.unscored(unscored)}</p>}
      {against.length > 0 && (
        <StatusMark status="attention" text={against.length === 1 ? texts.againstOne(names) : texts.against(names)} />
      )}
    </Card>
  );
}
