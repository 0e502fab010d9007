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
});

/** Chooses the file; it is read here and nowhere else. */
export function FileField({ onFile }: { readonly onFile: (file: File) => void }) {
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
    </div>
  );
}
