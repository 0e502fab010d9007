import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ImportMapping } from "../../../actions/import/importMapping";
import type { ImportSource } from "../../../actions/import/importSource";
import { targetFields } from "../../../actions/import/importTargets";
import { fieldTexts, type ImportFieldKey } from "../../../i18n/import/fieldTexts";
import { importTexts } from "../../../i18n/pane/importTexts";
import { screenTexts } from "../../../i18n/import/screenTexts";
import { textsIn } from "../../../i18n/language";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { SelectField } from "../../parts/SelectField";
import { StatusMark } from "../../parts/StatusMark";
import { columnEvidence } from "./columnEvidence";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface ColumnsCardProps {
  readonly source: ImportSource;
  readonly mapping: ImportMapping;
  readonly isRemembered: boolean;
  readonly onMapping: (mapping: ImportMapping) => void;
}

/** Which column feeds which field: what was found first, the rest folded away; columns with special personal data are never offered. */
export function ColumnsCard({ source, mapping, isRemembered, onMapping }: ColumnsCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(screenTexts, language);
  const fields = Object.entries(targetFields(mapping.target));
  const isFirst = ([field, { required }]: (typeof fields)[number]) => required === true || field in mapping.columns;
  const change = (field: string, column: string) => {
    const others = Object.entries(mapping.columns).filter(([key]) => key !== field);
    const chosen = column === "" ? [] : [[field, Number(column)] as const];
    onMapping({ ...mapping, columns: Object.fromEntries([...others, ...chosen]) });
  };
  const list = (shown: typeof fields) => (
    <div className={styles.fields}>
      {shown.map(([field]) => (
        <ColumnChoice key={field} field={field} source={source} mapping={mapping} onChange={change} />
      ))}
    </div>
  );
  return (
    <Card title={texts.columns}>
      {isRemembered && <StatusMark status="done" text={texts.remembered} />}
      {list(fields.filter(isFirst))}
      <details>
        <summary className={styles.summary}>{textsIn(importTexts, language).otherFields}</summary>
        {list(fields.filter((field) => !isFirst(field)))}
      </details>
    </Card>
  );
}

interface ColumnChoiceProps {
  readonly field: string;
  readonly source: ImportSource;
  readonly mapping: ImportMapping;
  readonly onChange: (field: string, column: string) => void;
}

function ColumnChoice({ field, source, mapping, onChange }: ColumnChoiceProps) {
  const { language } = usePane();
  const styles = useStyles();
  const chosen = mapping.columns[field];
  const column = chosen === undefined ? undefined : source.columns[chosen];
  const offered = source.columns.filter(({ special, header }) => special === null && header !== "");
  return (
    <div>
      <SelectField
        label={textsIn(fieldTexts, language)[field as ImportFieldKey]}
        value={String(chosen ?? "")}
        options={[
          { value: "", label: textsIn(screenTexts, language).notImported },
          ...offered.map(({ index, header }) => ({ value: String(index), label: header })),
        ]}
        onChange={(value) => onChange(field, value)}
      />
      {column && <p className={styles.small}>{columnEvidence(column, language)}</p>}
    </div>
  );
}
