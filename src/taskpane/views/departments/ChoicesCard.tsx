import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MergeChoices, MergePreview } from "../../../actions/departments/mergePreview";
import type { SameTrainings } from "../../../actions/departments/sameTrainings";
import { formatDate } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { departmentsTexts } from "../../../i18n/pane/departmentsTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { CheckList } from "../../parts/CheckList";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ChoicesCardProps {
  readonly preview: MergePreview;
  readonly choices: MergeChoices;
  readonly onChoices: (choices: MergeChoices) => void;
}

/** What only the user can decide: which trainings are one, and what becomes of rows that lapsed. */
export function ChoicesCard({ preview, choices, onChoices }: ChoicesCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(departmentsTexts, language);
  const hasMissing = preview.departments.some(({ missing }) => missing > 0);
  return (
    <Card title={texts.choices}>
      {preview.same.length === 0 ? (
        <p className={styles.hint}>{texts.sameNone}</p>
      ) : (
        <CheckList
          legend={texts.same}
          hint={texts.sameHint}
          choices={preview.same.map((group) => ({ value: group.key, label: groupLabel(group, language) }))}
          values={choices.confirmed}
          onChange={(confirmed) => onChoices({ ...choices, confirmed })}
        />
      )}
      {hasMissing && (
        <CheckList
          legend={texts.lapsing}
          hint={texts.lapsingHint}
          choices={[{ value: "lapsing", label: texts.lapsing }]}
          values={choices.lapsing ? ["lapsing"] : []}
          onChange={(values) => onChoices({ ...choices, lapsing: values.length > 0 })}
        />
      )}
    </Card>
  );
}

function groupLabel({ members, reason, participants, tippingPoint }: SameTrainings, language: Language): string {
  const texts = textsIn(departmentsTexts, language);
  const where = ({ department, firstDay }: (typeof members)[number]) =>
    [department ?? texts.organisation, ...(firstDay === null ? [] : [formatDate(firstDay, language)])].join(" ");
  const named =
    reason === "sameTitle"
      ? `${members[0]?.title.trim() ?? ""}: ${members.map(where).join(", ")}`
      : members.map((member) => `${member.title.trim()}: ${where(member)}`).join(" / ");
  const facts = [
    texts.sameBy[reason],
    texts.together(participants),
    ...(tippingPoint === null ? [] : [texts.tipping(tippingPoint)]),
  ];
  return `${named} (${facts.join(", ")})`;
}
