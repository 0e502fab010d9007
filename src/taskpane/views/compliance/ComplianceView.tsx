import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { complianceOverview } from "../../../actions/compliance/complianceOverview";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { complianceTexts } from "../../../i18n/pane/complianceTexts";
import { shellTexts } from "../../../i18n/pane/shellTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { Waiting } from "../../frame/Waiting";
import { usePane } from "../../PaneContext";
import { BackButton } from "../../parts/BackButton";
import { ProblemMessage } from "../../parts/ProblemMessage";
import { ViewHeading } from "../../parts/ViewHeading";
import { AccountsCard } from "./AccountsCard";
import { TransitionCard, WkrCard } from "./DutchCostsCard";
import { MandatoryCard } from "./MandatoryCard";
import { PlanCheckCard } from "./PlanCheckCard";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  intro: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the law asks of a training plan, by country, and where this plan stands. */
export function ComplianceView() {
  const { language, plan } = usePane();
  const styles = useStyles();
  const { checked, problem } = plan;
  return (
    <>
      <div className={styles.head}>
        <BackButton />
        <ViewHeading>{textsIn(toolTexts, language).compliance.title}</ViewHeading>
        <p className={styles.intro}>{textsIn(complianceTexts, language).intro}</p>
      </div>
      {problem && <ProblemMessage problem={problem} onRetry={() => void plan.refresh()} />}
      {!checked && !problem && <Waiting text={textsIn(shellTexts, language).loadingPlan} />}
      {checked && <Compliance plan={checked.plan} />}
    </>
  );
}

function Compliance({ plan }: { readonly plan: Plan }) {
  const { check, accounts, dutch } = useMemo(() => complianceOverview(plan), [plan]);
  return (
    <>
      {check && <PlanCheckCard check={check} />}
      <MandatoryCard plan={plan} />
      {accounts && <AccountsCard accounts={accounts} year={plan.organisation.planYear} />}
      {dutch && <WkrCard wkr={dutch.wkr} />}
      {dutch && dutch.transition.length > 0 && <TransitionCard transition={dutch.transition} />}
    </>
  );
}
