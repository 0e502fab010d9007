import { lazy, Suspense, type ReactNode } from "react";
import { textsIn } from "../../i18n/language";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { usePane } from "../PaneContext";
import { homeView, startView } from "./firstViews";
import type { Route } from "./route";
import { Waiting } from "./Waiting";

const NamelessView = lazy(async () => ({ default: (await import("../views/nameless/NamelessView")).NamelessView }));
const NextYearView = lazy(async () => ({ default: (await import("../views/nextYear/NextYearView")).NextYearView }));
const StepView = lazy(async () => ({ default: (await import("../views/step/StepView")).StepView }));
const AddNeedView = lazy(async () => ({ default: (await import("../views/addNeed/AddNeedView")).AddNeedView }));
const VisionAnswersView = lazy(async () => ({
  default: (await import("../views/visionAnswers/VisionAnswersView")).VisionAnswersView,
}));
const CultureScanView = lazy(async () => ({
  default: (await import("../views/cultureScan/CultureScanView")).CultureScanView,
}));
const StakeholdersView = lazy(async () => ({
  default: (await import("../views/stakeholders/StakeholdersView")).StakeholdersView,
}));
const NeedsView = lazy(async () => ({ default: (await import("../views/needs/NeedsView")).NeedsView }));
const NewTrainingView = lazy(async () => ({
  default: (await import("../views/newTraining/NewTrainingView")).NewTrainingView,
}));
const FieldworkView = lazy(async () => ({ default: (await import("../views/fieldwork/FieldworkView")).FieldworkView }));
const YearPlanView = lazy(async () => ({
  default: (await import("../views/yearPlan/YearPlanView")).YearPlanView,
}));
const CostLinesView = lazy(async () => ({
  default: (await import("../views/costLines/CostLinesView")).CostLinesView,
}));
const PrioritiesView = lazy(async () => ({
  default: (await import("../views/priorities/PrioritiesView")).PrioritiesView,
}));
const BudgetView = lazy(async () => ({ default: (await import("../views/budget/BudgetView")).BudgetView }));
const CalendarView = lazy(async () => ({ default: (await import("../views/calendar/CalendarView")).CalendarView }));
const EnrolmentsView = lazy(async () => ({
  default: (await import("../views/enrolments/EnrolmentsView")).EnrolmentsView,
}));
const SuppliersView = lazy(async () => ({ default: (await import("../views/suppliers/SuppliersView")).SuppliersView }));
const RolesView = lazy(async () => ({ default: (await import("../views/roles/RolesView")).RolesView }));
const EvaluationView = lazy(async () => ({
  default: (await import("../views/evaluation/EvaluationView")).EvaluationView,
}));
const ComplianceView = lazy(async () => ({
  default: (await import("../views/compliance/ComplianceView")).ComplianceView,
}));
const TraceView = lazy(async () => ({ default: (await import("../views/trace/TraceView")).TraceView }));
const ShareView = lazy(async () => ({ default: (await import("../views/share/ShareView")).ShareView }));
const TextsView = lazy(async () => ({ default: (await import("../views/texts/TextsView")).TextsView }));
const WarningsView = lazy(async () => ({ default: (await import("../views/warnings/WarningsView")).WarningsView }));
const ImportView = lazy(async () => ({ default: (await import("../views/importing/ImportView")).ImportView }));
const DepartmentsView = lazy(async () => ({
  default: (await import("../views/departments/DepartmentsView")).DepartmentsView,
}));
const MoreView = lazy(async () => ({ default: (await import("../views/more/MoreView")).MoreView }));
const RestoreView = lazy(async () => ({ default: (await import("../views/restore/RestoreView")).RestoreView }));
const RepairView = lazy(async () => ({ default: (await import("../views/repair/RepairView")).RepairView }));
const AboutView = lazy(async () => ({ default: (await import("../views/about/AboutView")).AboutView }));

/** The view of a route; its code is loaded when it is opened for the first time. */
export function CurrentView({ route }: { readonly route: Route }) {
  const { language } = usePane();
  return <Suspense fallback={<Waiting text={textsIn(shellTexts, language).loadingPlan} />}>{viewOf(route)}</Suspense>;
}

/** The views that need to know nothing but their name. */
const plainViews = {
  start: startView.View,
  nextYear: NextYearView,
  nameless: NamelessView,
  home: homeView.View,
  visionAnswers: VisionAnswersView,
  cultureScan: CultureScanView,
  stakeholders: StakeholdersView,
  needs: NeedsView,
  fieldwork: FieldworkView,
  addNeed: AddNeedView,
  yearPlan: YearPlanView,
  priorities: PrioritiesView,
  budget: BudgetView,
  trace: TraceView,
  calendar: CalendarView,
  suppliers: SuppliersView,
  roles: RolesView,
  evaluation: EvaluationView,
  compliance: ComplianceView,
  import: ImportView,
  departments: DepartmentsView,
  more: MoreView,
  restore: RestoreView,
  repair: RepairView,
  share: ShareView,
  texts: TextsView,
  about: AboutView,
} as const;

function viewOf(route: Route): ReactNode {
  if (route.view === "step") return <StepView key={route.step} step={route.step} />;
  if (route.view === "warnings")
    return <WarningsView key={route.key} severity={route.severity} step={route.step} firstKey={route.key} />;
  if (route.view === "newTraining") return <NewTrainingView need={route.need} />;
  if (route.view === "costLines") return <CostLinesView training={route.training} />;
  if (route.view === "enrolments") return <EnrolmentsView session={route.session} />;
  const View = plainViews[route.view];
  return <View />;
}
