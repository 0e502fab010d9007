import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CutOffChoice } from "../../../actions/budget/cutOffChoice";
import { formatNumber, formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { budgetTexts } from "../../../i18n/pane/budgetTexts";
import { usePane } from "../../PaneContext";
import { modes, type Choices } from "./cutOffModes";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: { ...typographyStyles.caption1Strong, textAlign: "end", verticalAlign: "bottom", padding: "2px 0 2px 6px" },
  label: { ...typographyStyles.caption1, textAlign: "start", color: tokens.colorNeutralForeground2 },
  cell: {
    ...typographyStyles.caption1,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    padding: "4px 0 4px 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What strict, fill and best value pay, side by side. */
export function ModeTable({ choices }: { readonly choices: Choices }) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(budgetTexts, language);
  const rows: readonly (readonly [label: string, of: (choice: CutOffChoice) => string])[] = [
    [texts.rowTrainings, ({ ids }) => formatNumber(ids.size, language)],
    [texts.rowCost, ({ cost }) => formatWholeEuro(cost, language)],
    [texts.rowRest, ({ rest }) => formatWholeEuro(rest, language)],
    [texts.rowValue, ({ value }) => formatNumber(value, language)],
  ];
  return (
    <table className={styles.table} aria-label={texts.compareTitle}>
      <thead>
        <tr>
          <td />
          {modes.map((mode) => (
            <th key={mode} scope="col" className={styles.head}>
              {texts.modes[mode]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, of]) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            {modes.map((mode) => (
              <td key={mode} className={styles.cell}>
                {shown(choices[mode], of)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(choice: CutOffChoice | null, of: (choice: CutOffChoice) => string): string {
  return choice === null ? "–" : of(choice);
}
