import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { textsIn } from "../../../i18n/language";
import { rolesTexts } from "../../../i18n/pane/rolesTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { ConsentCard } from "./ConsentCard";
import { RulesCard } from "./RulesCard";
import { TasksCard } from "./TasksCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Who does what (S1.34) and what was agreed (S1.35), with the works council's consent where Dutch law asks for it. */
export function RolesView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const checked = plan.checked?.plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).roles.title}</ViewHeading>
        <p className={styles.intro}>{textsIn(rolesTexts, language).intro}</p>
      </div>
      {plan.problem && <ProblemMessage problem={plan.problem} onRetry={() => void plan.refresh()} />}
      {checked && (
        <>
          <TasksCard plan={checked} />
          <RulesCard plan={checked} />
          <ConsentCard plan={checked} />
        </>
      )}
      {!checked && !plan.problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
    </>
  );
}
