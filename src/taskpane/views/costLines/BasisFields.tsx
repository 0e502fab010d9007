import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CostBasis, FoundBasis } from "../../../actions/budgetLines/costBasis";
import { typedNumber } from "../../../actions/evaluation/typedNumber";
import type { Plan } from "../../../domain/plan/plan";
import { formatPercent } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { costLinesTexts } from "../../../i18n/pane/costLinesTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { TextField } from "../../parts/TextField";
import { basisFields, basisText, type TypedBasis } from "./costDraft";
import { wageSentence } from "./wageSentence";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(116px, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface BasisFieldsProps {
  readonly plan: Plan;
  readonly found: FoundBasis;
  /** The basis with what was typed. */
  readonly basis: CostBasis;
  readonly typed: TypedBasis;
  readonly onEdit: (part: TypedBasis) => void;
}

/** What the costs follow from; what the plan knows is filled in, with where the hourly cost comes from. */
export function BasisFields({ plan, found, basis, typed, onEdit }: BasisFieldsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(costLinesTexts, language);
  const { wageSource } = found;
  const deductible = plan.organisation.vatDeductible;
  return (
    <Card title={texts.basisTitle}>
      <div className={styles.fields}>
        {basisFields.map((field) => {
          const text = basisText(found, typed, field, language);
          return (
            <TextField
              key={field}
              label={texts.basis[field]}
              error={typedNumber(text) === undefined ? texts.numberWrong : null}
              value={text}
              onChange={(value) => onEdit({ [field]: value })}
            />
          );
        })}
      </div>
      <p className={styles.small}>{wageSource === null ? texts.noWage : texts.wageSource[wageSource]}</p>
      {wageSource !== null && (
        <p id="wage-count" className={styles.small}>
          {wageSentence(basis.peopleWage, found.enrolledWage, language)}
        </p>
      )}
      {deductible !== null && deductible > 0 && (
        <p className={styles.small}>
          {deductible === 1 ? texts.vatAll : texts.vatHint(formatPercent(deductible, language))}
        </p>
      )}
    </Card>
  );
}
