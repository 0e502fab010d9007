import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { takenOver } from "../../../actions/needs/createTraining";
import type { Plan } from "../../../domain/plan/plan";
import { formatDayInWords } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { newTrainingTexts } from "../../../i18n/pane/newTrainingTexts";
import { usePane } from "../../PaneContext";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column" },
  title: typographyStyles.caption1Strong,
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

interface TakenOverListProps {
  readonly plan: Plan;
  readonly needIds: readonly string[];
}

/** What comes along from the needs without being typed again; nothing is shown when they say nothing. */
export function TakenOverList({ plan, needIds }: TakenOverListProps) {
  const { language } = usePane();
  const styles = useStyles();
  const texts = textsIn(newTrainingTexts, language);
  const { goalId, competenceId, department, deadline } = takenOver(plan, needIds);
  const nameOf = (rows: readonly { readonly id: string; readonly name: string | null }[], id: string) =>
    rows.find((row) => row.id === id)?.name ?? id;
  const facts = [
    ...(goalId === null ? [] : [texts.goal(nameOf(plan.goals, goalId))]),
    ...(competenceId === null ? [] : [texts.competence(nameOf(plan.competences, competenceId))]),
    ...(department === null ? [] : [texts.department(department)]),
    ...(deadline === null ? [] : [texts.deadline(formatDayInWords(deadline, language))]),
  ];
  if (facts.length === 0) return null;
  return (
    <div className={styles.box}>
      <span className={styles.title}>{texts.taken}</span>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
