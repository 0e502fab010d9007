import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MappedStakeholder, StakeholderMap } from "../../../actions/vision/stakeholderMap";
import { formatNumber } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { stakeholdersTexts } from "../../../i18n/pane/stakeholdersTexts";
import { wordsOf } from "../../../i18n/warnings/wordsOf";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { ExpandRow } from "../../parts/ExpandRow";
import { StatusMark } from "../../parts/StatusMark";
import { StakeholderForm } from "./StakeholderForm";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -8px -8px", padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: "flex", flexDirection: "column", gap: "2px" },
  name: typographyStyles.body1Strong,
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The control that opens a stakeholder; the map leads to it. */
export function stakeholderRowId(id: string): string {
  return `stakeholder-${id}`;
}

interface StakeholderListProps {
  readonly map: StakeholderMap;
  readonly openId: string | null;
  readonly onToggle: (id: string) => void;
}

/** Everything on the map in words; each opens to be changed. */
export function StakeholderList({ map, openId, onToggle }: StakeholderListProps) {
  const styles = useStyles();
  const texts = textsIn(stakeholdersTexts, usePane().language);
  return (
    <Card title={texts.listTitle}>
      <ol className={styles.list}>
        {map.stakeholders.map((stakeholder) => (
          <li key={stakeholder.id} className={styles.item}>
            <ExpandRow
              id={stakeholderRowId(stakeholder.id)}
              isOpen={stakeholder.id === openId}
              onToggle={() => onToggle(stakeholder.id)}
              title={<StakeholderTitle stakeholder={stakeholder} />}
            >
              <StakeholderForm key={stakeholder.id} stakeholder={stakeholder} />
            </ExpandRow>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function StakeholderTitle({ stakeholder }: { readonly stakeholder: MappedStakeholder }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(stakeholdersTexts, language);
  const { number, name, group, influence, interest, support, approach, followUp, isAgainst } = stakeholder;
  const score = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  return (
    <span className={styles.words}>
      <span className={styles.name}>
        {number}. {name}
      </span>
      {group !== null && <span className={styles.small}>{wordsOf(language).choice("stakeholderGroup", group)}</span>}
      <span className={styles.small}>{texts.scores(score(influence), score(interest), score(support))}</span>
      <span>{approach === null ? texts.noPlace : texts.approach[approach]}</span>
      {isAgainst && <StatusMark status="attention" text={texts.isAgainst} />}
      {followUp !== "" && <span className={styles.small}>{texts.followUpShown(followUp)}</span>}
    </span>
  );
}
