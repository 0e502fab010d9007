import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { stakeholdersAt, type StakeholderMap } from "../../../actions/vision/stakeholderMap";
import { textsIn } from "../../../i18n/language";
import { stakeholdersTexts } from "../../../i18n/pane/stakeholdersTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";

const upwards = [5, 4, 3, 2, 1] as const;
const rightwards = [1, 2, 3, 4, 5] as const;

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  map: {
    display: "grid",
    gridTemplateColumns: "16px repeat(5, minmax(0, 1fr))",
    gridAutoRows: "minmax(36px, auto)",
    gap: "2px",
  },
  axis: { ...typographyStyles.caption1, display: "grid", placeItems: "center" },
  axisName: { ...typographyStyles.caption1Strong, margin: 0 },
  interest: { textAlign: "end" },
  square: {
    display: "flex",
    flexWrap: "wrap",
    alignContent: "center",
    justifyContent: "center",
    gap: "2px",
    padding: "2px",
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
  },
  close: { backgroundColor: tokens.colorBrandBackground2 },
  marker: {
    ...typographyStyles.caption1Strong,
    minWidth: "26px",
    height: "26px",
    padding: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  against: {
    border: `2px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: "0 4px",
  },
});

interface InfluenceMapProps {
  readonly map: StakeholderMap;
  readonly onOpen: (id: string) => void;
}

/** Influence upwards, interest to the right; a number opens its stakeholder in the list, which says all of this in words. */
export function InfluenceMap({ map, onOpen }: InfluenceMapProps) {
  const styles = useStyles();
  const texts = textsIn(stakeholdersTexts, usePane().language);
  return (
    <Card title={texts.mapTitle}>
      <p className={styles.axisName}>↑ {texts.influence}</p>
      <div className={styles.map}>
        {upwards.map((influence) => [
          <span key={`row ${influence}`} aria-hidden="true" className={styles.axis}>
            {influence}
          </span>,
          ...rightwards.map((interest) => (
            <div
              key={interest}
              className={mergeClasses(styles.square, influence >= 4 && interest >= 4 && styles.close)}
            >
              <Markers map={map} influence={influence} interest={interest} onOpen={onOpen} />
            </div>
          )),
        ])}
        {["", ...rightwards].map((interest) => (
          <span key={interest} aria-hidden="true" className={styles.axis}>
            {interest}
          </span>
        ))}
      </div>
      <p className={mergeClasses(styles.axisName, styles.interest)}>{texts.interest} →</p>
      <p className={styles.hint}>{texts.mapHint}</p>
    </Card>
  );
}

function Markers({ map, influence, interest, onOpen }: InfluenceMapProps & { influence: number; interest: number }) {
  const styles = useStyles();
  const texts = textsIn(stakeholdersTexts, usePane().language);
  return stakeholdersAt(map, influence, interest).map(({ id, number, name, isAgainst }) => (
    <button
      key={id}
      type="button"
      className={mergeClasses(styles.marker, isAgainst && styles.against)}
      aria-label={`${number}${isAgainst ? "!" : ""} ${texts.marker(name, influence, interest)}${isAgainst ? `, ${texts.isAgainst.toLowerCase()}` : ""}`}
      title={name}
      onClick={() => onOpen(id)}
    >
      {number}
      {isAgainst && "!"}
    </button>
  ));
}
