import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  separators,
  textEncodings,
  type ImportSource,
  type Separator,
  type TextEncoding,
  type TextFormat,
} from "../../../actions/import/importSource";
import type { ReadOptions } from "../../../actions/import/readFile";
import { evidenceTexts } from "../../../i18n/import/evidenceTexts";
import { screenTexts } from "../../../i18n/import/screenTexts";
import { textsIn } from "../../../i18n/language";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { SelectField } from "../../parts/SelectField";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface FormatCardProps {
  readonly source: ImportSource;
  /** Reads the file again in another way. */
  readonly onOptions: (options: ReadOptions) => void;
}

/** How the file was read and why; each guess can be corrected. A file without a table has nothing to show here. */
export function FormatCard({ source, onOptions }: FormatCardProps) {
  const { language } = usePane();
  const texts = textsIn(screenTexts, language);
  const { format } = source;
  if (format === null) return null;
  return (
    <Card title={texts.howRead}>
      {format.kind === "sheet" ? (
        <SelectField
          label={texts.sheet}
          value={format.sheet}
          options={format.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onChange={(sheet) => onOptions({ sheet })}
        />
      ) : (
        <TextReading format={format} onOptions={onOptions} />
      )}
    </Card>
  );
}

interface TextReadingProps {
  readonly format: TextFormat;
  readonly onOptions: FormatCardProps["onOptions"];
}

function TextReading({ format, onOptions }: TextReadingProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(screenTexts, language);
  const words = textsIn(evidenceTexts, language);
  const { encoding, separator, encodingReason, separatorReason, encodingSamples } = format;
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={texts.encoding}
          value={encoding}
          options={textEncodings.map((value) => ({ value, label: words.encodings[value] }))}
          onChange={(chosen) => onOptions({ separator, encoding: chosen as TextEncoding })}
        />
        <SelectField
          label={texts.separator}
          value={separator}
          options={separators.map((value) => ({ value, label: words.separators[value] }))}
          onChange={(chosen) => onOptions({ encoding, separator: chosen as Separator })}
        />
      </div>
      <p className={styles.small}>
        {texts.encoding}: {words.encodingReasons[encodingReason]}. {texts.separator}:{" "}
        {words.separatorReasons[separatorReason]}.
      </p>
      {encodingSamples.length > 0 && <p className={styles.small}>{encodingSamples.join(" · ")}</p>}
    </>
  );
}
