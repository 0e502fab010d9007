import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { textsIn } from "../../../i18n/language";
import { screenTexts } from "../../../i18n/import/screenTexts";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  label: typographyStyles.body1Strong,
  input: {
    ...typographyStyles.body1,
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { overflowWrap: "anywhere" },
});

interface FileFieldProps {
  /** The file chosen before; the browser forgets it when the field is emptied to allow the same file again. */
  readonly fileName: string | null;
  readonly onFile: (file: File) => void;
}

/** Chooses the file; it is read here and nowhere else. */
export function FileField({ fileName, onFile }: FileFieldProps) {
  const { language } = usePane();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {textsIn(screenTexts, language).chooseFile}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        className={styles.input}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
        }}
      />
      {fileName && <span className={styles.name}>{fileName}</span>}
    </div>
  );
}
