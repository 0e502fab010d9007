import type { BoardCluster } from "../../../actions/priorities/priorityBoard";
import { textsIn } from "../../../i18n/language";
import { prioritiesTexts } from "../../../i18n/pane/prioritiesTexts";
import { choiceTexts } from "../../../i18n/workbook/choiceTexts";
import { wordingIn } from "../../../i18n/workbook/wording";
import { usePane } from "../../PaneContext";

/** How the clusters are called; `null` is what has no cluster. */
export function useClusterName(): (cluster: BoardCluster["cluster"]) => string {
  const { language } = usePane();
  return (cluster) =>
    cluster === null
      ? textsIn(prioritiesTexts, language).noCluster
      : wordingIn(choiceTexts.priorityCluster.words[cluster], language);
}
