import { useMemo } from "react";
import { complianceOverview } from "../../../actions/compliance/complianceOverview";
import type { Plan } from "../../../domain/plan/plan";
import { textsIn } from "../../../i18n/language";
import { complianceTexts } from "../../../i18n/pane/complianceTexts";
import { toolTexts } from "../../../i18n/pane/toolTexts";
import { usePane } from "../../PaneContext";
import { ToolView } from "../../parts/ToolView";
import { AccountsCard } from "./AccountsCard";
import { TransitionCard, WkrCard } from "./DutchCostsCard";
import { MandatoryCard } from "./MandatoryCard";
import { PlanCheckCard } from "./PlanCheckCard";

/** What the law asks of a training plan, by country, and where this plan stands. */
export function ComplianceView() {
  const { language } = usePane();
  return (
    <ToolView title={textsIn(toolTexts, language).compliance.title} intro={textsIn(complianceTexts, language).intro}>
      {({ plan }) => <Compliance plan={plan} />}
    </ToolView>
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
