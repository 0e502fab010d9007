import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { placeTraining } from "../../../actions/priorities/placeTraining";
import type { BoardCluster } from "../../../actions/priorities/priorityBoard";
import { formatWholeEuro } from "../../../i18n/formats";
import { textsIn } from "../../../i18n/language";
import { prioritiesTexts } from "../../../i18n/pane/prioritiesTexts";
import { usePane } from "../../PaneContext";
import { Card } from "../../parts/Card";
import { useChange } from "../../parts/useChange";
import { dragKind, TrainingCard } from "./TrainingCard";
import { UndoableChange } from "./UndoableChange";
import { useClusterName } from "./useClusterName";

/** Cards of a cluster that are shown before the user asks for more: a large plan stays quick. */
const firstShown = 20;

const useStyles = makeStyles({
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: "0 -8px", padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  target: { minWidth: 0, borderRadius: tokens.borderRadiusXLarge },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  start: { alignSelf: "start" },
});

/** One cluster of the board. A card of another cluster may be dropped on it; by keyboard the card itself has a field for its cluster. */
export function ClusterColumn({ column }: { readonly column: BoardCluster }) {
  const { language } = usePane();
  const styles = useStyles();
  const nameOf = useClusterName();
  const [shown, setShown] = useState(firstShown);
  const { isOver, drop, moved, state } = useDrop(column.cluster);
  const texts = textsIn(prioritiesTexts, language);
  const { trainings, cost, cluster } = column;
  const hidden = trainings.length - shown;
  return (
    <div className={mergeClasses(styles.target, isOver && styles.over)} {...drop}>
      <Card title={nameOf(cluster)}>
        <span className={styles.facts}>{texts.clusterFacts(trainings.length, formatWholeEuro(cost, language))}</span>
        {trainings.length === 0 && <span>{texts.clusterEmpty}</span>}
        <ol className={styles.list}>
          {trainings.slice(0, shown).map((training) => (
            <li key={training.id}>
              <TrainingCard training={training} />
            </li>
          ))}
        </ol>
        {hidden > 0 && (
          <Button className={styles.start} onClick={() => setShown(shown + 100)}>
            {texts.showMore(Math.min(hidden, 100))}
          </Button>
        )}
        <UndoableChange state={state} done={texts.placeSaved(moved)} />
      </Card>
    </div>
  );
}

function useDrop(cluster: BoardCluster["cluster"]) {
  const { language, plan } = usePane();
  const { state, change } = useChange();
  const [isOver, setOver] = useState(false);
  const [moved, setMoved] = useState("");
  const isCard = (event: DragEvent) => cluster !== null && event.dataTransfer.types.includes(dragKind);
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!isCard(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!isCard(event)) return;
      event.preventDefault();
      const id = event.dataTransfer.getData(dragKind);
      const training = plan.checked?.plan.trainings.find((row) => row.id === id);
      if (training === undefined || training.cluster === cluster) return;
      setMoved(training.title ?? id);
      void change({
        kind: "placeTraining",
        planned: (now) => placeTraining(now, id, { cluster }),
        said: textsIn(prioritiesTexts, language).placeSaved(training.title ?? id),
      });
    },
  };
  return { isOver, drop, moved, state };
}
