import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { BoardTraining } from "../../../actions/priorities/priorityBoard";
import { rateTraining } from "../../../actions/priorities/rateTraining";
import { ratingGroups, trainingRatings, type CriterionRatings } from "../../../actions/priorities/trainingRatings";
import { choiceLists, type ChoiceOf } from "../../../domain/plan/choiceLists";
import type { Plan } from "../../../domain/plan/plan";
import { formatNumber } from "../../../i18n/formats";
import { textsIn, type Language } from "../../../i18n/language";
import { prioritiesTexts } from "../../../i18n/pane/prioritiesTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ScoreChoice } from "../../parts/ScoreChoice";
import { SelectField } from "../../parts/SelectField";
import { useChange } from "../../parts/useChange";
import { useShow } from "../../parts/useShow";
import { UndoableChange } from "./UndoableChange";

type Group = ChoiceOf<"stakeholderGroup">;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  start: { alignSelf: "start" },
});

/** The scores of one group on every criterion, kept until they are saved together; what the others gave stands beside each. */
export function ScoresForm({ training }: { readonly training: BoardTraining }) {
  const { plan } = usePane();
  const checked = plan.checked?.plan ?? null;
  if (checked === null) return null;
  return checked.criteria.length === 0 ? <NoCriteria /> : <Scores training={training} plan={checked} />;
}

function Scores({ training, plan }: { readonly training: BoardTraining; readonly plan: Plan }) {
  const { language } = usePane();
  const styles = useStyles();
  const [group, setGroup] = useState<Group>(() => ratingGroups(plan)[0] ?? "board");
  const { draft, give, clear, save, state } = useScores(training, group);
  const ratings = useMemo(() => trainingRatings(plan, training.id), [plan, training.id]);
  const texts = textsIn(prioritiesTexts, language);
  const groups = choiceLists.stakeholderGroup.keys.map((value) => ({ value, label: groupName(value, language) }));
  const choose = (value: string) => {
    setGroup(value as Group);
    clear();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={styles.title}>{texts.scoresTitle}</h3>
      <SelectField label={texts.rater} value={group} options={groups} onChange={choose} />
      {ratings.map((rating) => (
        <ScoreChoice
          key={`${group} ${rating.criterionId}`}
          legend={rating.name}
          hint={othersOf(rating, group, language)}
          value={draft.get(rating.criterionId) ?? rating.scores[group] ?? null}
          onChange={(score) => give(rating.criterionId, score)}
        />
      ))}
      <Button type="submit" className={styles.start} disabledFocusable={state.kind === "running"}>
        {texts.saveScores}
      </Button>
      <UndoableChange state={state} done={texts.scoresSaved(training.title)} />
    </form>
  );
}

function useScores({ id, title }: BoardTraining, group: Group) {
  const { language } = usePane();
  const { state, change, reset } = useChange();
  const [draft, setDraft] = useState<ReadonlyMap<string, number>>(new Map());
  const clear = () => setDraft(new Map());
  const save = async () => {
    const isSaved = await change({
      kind: "rateTraining",
      planned: (now) => rateTraining(now, { trainingId: id, group, scores: draft }),
      said: textsIn(prioritiesTexts, language).scoresSaved(title),
    });
    if (isSaved) clear();
  };
  const give = (criterionId: string, score: number) => {
    reset();
    setDraft((before) => new Map(before).set(criterionId, score));
  };
  return { draft, give, clear, save, state };
}

function NoCriteria() {
  const { language } = usePane();
  const { show, problem } = useShow();
  const styles = useStyles();
  const texts = textsIn(prioritiesTexts, language);
  return (
    <>
      <span>{texts.noCriteria}</span>
      <Button className={styles.start} onClick={() => show({ table: "criteria", row: null, field: null })}>
        {texts.openCriteria}
      </Button>
      {problem && <ProblemMessage problem={problem} />}
    </>
  );
}

function groupName(group: Group, language: Language): string {
  return wordingIn(choiceTexts.stakeholderGroup.words[group], language);
}

/** `Anderen: directie 5, medewerkers 2 (verschil van 3 punten of meer)`. */
function othersOf({ scores, spread }: CriterionRatings, group: Group, language: Language): string {
  const texts = textsIn(prioritiesTexts, language);
  const others = (Object.entries(scores) as [Group, number][])
    .filter(([other]) => other !== group)
    .map(([other, score]) => `${groupName(other, language)} ${formatNumber(score, language)}`);
  const said = others.length === 0 ? texts.nobodyElse : texts.others(others.join(", "));
  return spread >= 3 ? `${said}. ${texts.dispute}` : said;
}
