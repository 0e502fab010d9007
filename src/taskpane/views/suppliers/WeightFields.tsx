import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { marks, weightsOf, type WeightParts } from "../../../actions/suppliers/quoteWeights";
import { formatPercent } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { suppliersTexts } from "../../../i18n/pane/suppliersTexts";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.caption1Strong, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "72px minmax(0, 1fr) 44px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
  input: { width: "100%", margin: 0, accentColor: tokens.colorBrandBackground },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface WeightFieldsProps {
  readonly parts: WeightParts;
  readonly onChange: (parts: WeightParts) => void;
}

/** Three sliders that say what counts how much; the comparison follows at once and nothing is written. */
export function WeightFields({ parts, onChange }: WeightFieldsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const id = useId();
  const texts = textsIn(suppliersTexts, language);
  const weights = weightsOf(parts);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.weights}</legend>
      {marks.map((mark) => (
        <div key={mark} className={styles.row}>
          <label htmlFor={`${id}-${mark}`}>{texts.weightOf[mark]}</label>
          <input
            id={`${id}-${mark}`}
            type="range"
            min={0}
            max={10}
            className={styles.input}
            value={parts[mark]}
            aria-valuetext={formatPercent(weights[mark], language)}
            onChange={(event) => onChange({ ...parts, [mark]: Number(event.target.value) })}
          />
          <span className={styles.number}>{formatPercent(weights[mark], language)}</span>
        </div>
      ))}
    </fieldset>
  );
}
