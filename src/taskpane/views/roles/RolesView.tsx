import { textsIn } from "../../../i18n/language";
import { rolesTexts } from "../../../i18n/pane/rolesTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { ToolView } from "../../parts/ToolView";
import { ConsentCard } from "./ConsentCard";
import { RulesCard } from "./RulesCard";
import { TasksCard } from "./TasksCard";

/** Who does what (S1.34) and what was agreed (S1.35), with the works council's consent where Dutch law asks for it. */
export function RolesView() {
  const { language } = usePane();
  return (
    <ToolView title={textsIn(toolTexts, language).roles.title} intro={textsIn(rolesTexts, language).intro}>
      {({ plan }) => (
        <>
          <TasksCard plan={plan} />
          <RulesCard plan={plan} />
          <ConsentCard plan={plan} />
        </>
      )}
    </ToolView>
  );
}
