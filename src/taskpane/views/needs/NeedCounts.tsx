import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NeedReport } from "../../../actions/needs/needReport";
import { choiceLists } from "../../../domain/plan/choiceLists";
import { textsIn } from "../../../i18n/language";
import { needReportTexts } from "../../../i18n/pane/needReportTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn, type Wording } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { ShareBar } from "../../parts/ShareBar";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, borderCollapse: "collapse", width: "100%" },
  name: { textAlign: "start", fontWeight: "normal", padding: "4px 0", overflowWrap: "anywhere" },
  head: { textAlign: "end", padding: "4px 0 4px 6px", verticalAlign: "bottom" },
  first: { textAlign: "start", padding: "4px 0", verticalAlign: "bottom" },
  count: { textAlign: "end", padding: "4px 0 4px 6px", fontVariantNumeric: "tabular-nums" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const levels = choiceLists.needLevel.keys;

/** Needs by level and department, and by the channel they came through (S1.8, S2.4). */
export function NeedCounts({ report: { byDepartment, channels } }: { readonly report: NeedReport }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(needReportTexts, language);
  const words: Readonly<Record<string, Wording>> = choiceTexts.needChannel.words;
  const nameOf = (channel: string) => {
    const word = words[channel];
    return word === undefined ? channel : wordingIn(word, language);
  };
  const used = channels.filter(({ count }) => count > 0);
  const unused = channels.filter(({ count }) => count === 0);
  const most = used[0]?.count ?? 1;
  return (
    <>
      <LevelTable byDepartment={byDepartment} />
      <h3 className={styles.title}>{texts.channelsTitle}</h3>
      {used.map(({ channel, count }) => (
        <ShareBar key={channel} label={nameOf(channel)} number={String(count)} share={count / most} />
      ))}
      {unused.length > 0 && (
        <p className={styles.small}>{texts.unused(unused.map(({ channel }) => nameOf(channel)).join(", "))}</p>
      )}
    </>
  );
}

function LevelTable({ byDepartment }: Pick<NeedReport, "byDepartment">) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(needReportTexts, language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.first}>
            {texts.department}
          </th>
          {levels.map((level) => (
            <th key={level} scope="col" className={styles.head}>
              {texts.levels[level]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {byDepartment.map((row) => (
          <tr key={row.department ?? ""} className={styles.row}>
            <th scope="row" className={styles.name}>
              {row.department ?? texts.noDepartment}
            </th>
            {levels.map((level) => (
              <td key={level} className={styles.count}>
                {row.levels[level]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
