import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUpload20Regular } from "@fluentui/react-icons";
import { useId } from "react";

const useStyles = makeStyles({
  field: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(input:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  label: typographyStyles.body1Strong,
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  input: { position: "absolute", inset: 0, width: "100%", height: "100%", opacity: 0, cursor: "pointer" },
});

interface FileFieldProps {
  readonly label: string;
  /** Endings of the files that are offered, such as `.csv,.xlsx`. */
  readonly accept: string;
  /** The file that was chosen last. */
  readonly name: string | null;
  /** Whether several files can be chosen at once. */
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/**
 * Chooses files, or takes those that are dropped here; they are read here and nowhere else. The browser's own field lies over it
 * unseen, for its words are in the language of the browser. The same file can be chosen again after it was mended.
 */
export function FileField({ label, accept, name, multiple = false, onFiles }: FileFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <ArrowUpload20Regular aria-hidden="true" className={styles.icon} />
      <span className={styles.words}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <span id={`${id}-name`} className={styles.name}>
          {name}
        </span>
      </span>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-name`}
        accept={accept}
        multiple={multiple}
        className={styles.input}
        onChange={(event) => {
          const [first, ...others] = event.target.files ?? [];
          event.target.value = "";
          if (first) onFiles([first, ...others]);
        }}
      />
    </div>
  );
}
