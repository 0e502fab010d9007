import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { placeTraining, type TrainingPlace } from "../../../actions/priorities/placeTraining";
import type { BoardTraining } from "../../../actions/priorities/priorityBoard";
import { choiceLists } from "../../../domain/plan/choiceLists";
import { textsIn } from "../../../i18n/language";
import { prioritiesTexts } from "../../../i18n/pane/prioritiesTexts";
import { usePane } from "../../PaneContext";
import { SelectField } from "../../parts/SelectField";
import { TextField } from "../../parts/TextField";
import { useChange } from "../../parts/useChange";
import { UndoableChange } from "./UndoableChange";
import { useClusterName } from "./useClusterName";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  start: { alignSelf: "start" },
});

interface PlaceDraft {
  readonly cluster: BoardTraining["cluster"];
  readonly rank: string;
  readonly reason: string;
}

/** The cluster of a training and, with a reason, its rank by hand. */
export function PlaceForm({ training }: { readonly training: BoardTraining }) {
  const { language } = usePane();
  const styles = useStyles();
  const nameOf = useClusterName();
  const { draft, edit, problem, save, state } = usePlace(training);
  const texts = textsIn(prioritiesTexts, language);
  const clusters = choiceLists.priorityCluster.keys.map((value) => ({ value, label: nameOf(value) }));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={styles.title}>{texts.placeTitle}</h3>
      <SelectField
        label={texts.cluster}
        value={draft.cluster ?? ""}
        options={draft.cluster === null ? [{ value: "", label: texts.chooseCluster }, ...clusters] : clusters}
        onChange={(value) => edit({ cluster: value === "" ? null : (value as NonNullable<PlaceDraft["cluster"]>) })}
      />
      <RankFields draft={draft} problem={problem} onEdit={edit} />
      <Button type="submit" className={styles.start} disabledFocusable={state.kind === "running"}>
        {texts.savePlace}
      </Button>
      <UndoableChange state={state} done={texts.placeSaved(training.title)} />
    </form>
  );
}

interface RankFieldsProps {
  readonly draft: PlaceDraft;
  readonly problem: "rank" | "reason" | null;
  readonly onEdit: (part: Partial<PlaceDraft>) => void;
}

function RankFields({ draft, problem, onEdit }: RankFieldsProps) {
  const { language } = usePane();
  const texts = textsIn(prioritiesTexts, language);
  return (
    <>
      <TextField
        label={texts.rankField}
        hint={texts.rankHint}
        error={problem === "rank" ? texts.rankWrong : null}
        inputMode="numeric"
        value={draft.rank}
        onChange={(rank) => onEdit({ rank })}
      />
      {draft.rank.trim() !== "" && (
        <TextField
          label={texts.reason}
          hint={texts.reasonHint}
          error={problem === "reason" ? texts.reasonMissing : null}
          value={draft.reason}
          onChange={(reason) => onEdit({ reason })}
        />
      )}
    </>
  );
}

function usePlace(training: BoardTraining) {
  const { language } = usePane();
  const { state, change, reset } = useChange();
  const [edited, setEdited] = useState<Partial<PlaceDraft>>({});
  const [isAsked, setAsked] = useState(false);
  const draft: PlaceDraft = {
    cluster: training.cluster,
    rank: training.overrideRank === null ? "" : String(training.overrideRank),
    reason: training.overrideReason ?? "",
    ...edited,
  };
  const problem = isAsked ? placeProblem(draft) : null;
  const edit = (part: Partial<PlaceDraft>) => {
    reset();
    setEdited({ ...edited, ...part });
  };
  const save = async () => {
    setAsked(true);
    if (placeProblem(draft) !== null) return;
    const place = placeOf(draft);
    const isSaved = await change({
      kind: "placeTraining",
      reason: place.overrideReason,
      planned: (now) => placeTraining(now, training.id, place),
      said: textsIn(prioritiesTexts, language).placeSaved(training.title),
    });
    if (isSaved) setEdited({});
  };
  return { draft, edit, problem, save, state };
}

function placeProblem({ rank, reason }: PlaceDraft): "rank" | "reason" | null {
  if (rank.trim() === "") return null;
  if (!/^[1-9]\d{0,4}$/.test(rank.trim())) return "rank";
  return reason.trim() === "" ? "reason" : null;
}

function placeOf({ cluster, rank, reason }: PlaceDraft): TrainingPlace {
  const isByHand = rank.trim() !== "";
  return {
    cluster,
    overrideRank: isByHand ? Number(rank.trim()) : null,
    overrideReason: isByHand ? reason.trim() : null,
  };
}
