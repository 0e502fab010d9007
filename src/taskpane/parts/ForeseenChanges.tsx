import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TableChange } from "../../actions/planChange";
import { textsIn } from "../../i18n/language";
import { changeTexts } from "../../i18n/pane/changeTexts";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  title: typographyStyles.caption1Strong,
  list: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** IDs named per sheet; the others are counted. */
const named = 4;

/** What an action will write, before it does: which rows come and which change, sheet by sheet. Nothing is shown while there is nothing to write. */
export function ForeseenChanges({ changes }: { readonly changes: readonly TableChange[] }) {
  const { language, plan } = usePane();
  const styles = useStyles();
  const texts = textsIn(changeTexts, language);
  const sheet = (table: TableChange["table"]) => plan.checked?.sheetNames[table] ?? table;
  const lines = changes.flatMap(({ table, added, changed }) => [
    ...(added.length > 0 ? [texts.added(sheet(table), added.length, ids(added))] : []),
    ...(changed.length > 0 ? [texts.changed(sheet(table), changed.length, ids(changed))] : []),
  ]);
  if (lines.length === 0) return null;
  return (
    <div className={styles.box}>
      <span className={styles.title}>{texts.willChange}</span>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function ids(rows: readonly { readonly id: string }[]): string {
  const first = rows.slice(0, named).map(({ id }) => id);
  return rows.length > named ? `${first.join(", ")} …` : first.join(", ");
}
