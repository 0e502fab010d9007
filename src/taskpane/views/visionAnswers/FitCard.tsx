import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FitQuestion, VisionOverview } from "../../../actions/vision/visionOverview";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { visionAnswersTexts } from "../../../i18n/pane/visionAnswersTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { ShareBar } from "../../parts/ShareBar";
import { StatusMark } from "../../parts/StatusMark";
import { FitForm } from "./FitForm";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  words: { display: "flex", flexDirection: "column", gap: "2px" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Ambition, means and culture as three bars with what holds the plan back; each opens to be scored. */
export function FitCard({ overview }: { readonly overview: VisionOverview }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(visionAnswersTexts, language);
  const [openId, setOpenId] = useState<string | null>(null);
  const { fits, lowest } = overview;
  return (
    <Card title={texts.fitTitle}>
      <p className={styles.hint}>{texts.fitHint}</p>
      {lowest?.isLow && (
        <StatusMark
          status="attention"
          text={texts.lowest(lowest.question, formatNumber(lowest.score ?? 0, language))}
        />
      )}
      <ul className={styles.list}>
        {fits.map((fit) => (
          <li key={fit.id}>
            <ExpandRow
              id={`fit-${fit.id}`}
              isOpen={fit.id === openId}
              onToggle={() => setOpenId(fit.id === openId ? null : fit.id)}
              title={<FitTitle fit={fit} />}
            >
              <FitForm key={fit.id} fit={fit} />
            </ExpandRow>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FitTitle({ fit }: { readonly fit: FitQuestion }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(visionAnswersTexts, language);
  const { score } = fit;
  return (
    <span className={styles.words}>
      <ShareBar
        label={fit.question}
        number={score === null ? texts.notScored : texts.scored(formatNumber(score, language))}
        share={(score ?? 0) / 5}
        isLow={fit.isLow}
      />
      {fit.isLow && <StatusMark status="attention" text={texts.low} />}
      {fit.tension !== "" && <span className={styles.small}>{texts.tensionShown(fit.tension)}</span>}
    </span>
  );
}
