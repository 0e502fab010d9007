import { makeStyles, tokens } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";
import { TextField } from "../../parts/TextField";
import type { FieldsProps } from "./fieldsProps";

const useStyles = makeStyles({
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    columnGap: tokens.spacingHorizontalS,
  },
});

const numbers = ["participants", "duration", "groupMax"] as const;

/** How many people, how many hours, and how large a group may be. */
export function NumberFields({ draft, problem, onEdit }: FieldsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(newTrainingTexts, language);
  return (
    <div className={styles.numbers}>
      {numbers.map((field) => (
        <TextField
          key={field}
          label={texts[field]}
          error={problem === field ? texts.numberWrong : null}
          inputMode={field === "duration" ? "text" : "numeric"}
          value={draft[field]}
          onChange={(value) => onEdit({ [field]: value })}
        />
      ))}
    </div>
  );
}
