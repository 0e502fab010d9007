import { lazy, Suspense, type ReactNode } from "react";
import { textsIn } from "../../i18n/language";
import { shellTexts } from "../../i18n/pane/shellTexts";
import { usePane } from "../PaneContext";
import type { Route } from "./route";
import { Waiting } from "./Waiting";

const StartView = lazy(async () => ({ default: (await import("../views/start/StartView")).StartView }));
const HomeView = lazy(async () => ({ default: (await import("../views/home/HomeView")).HomeView }));
const StepView = lazy(async () => ({ default: (await import("../views/step/StepView")).StepView }));
const AddNeedView = lazy(async () => ({ default: (await import("../views/addNeed/AddNeedView")).AddNeedView }));
const WarningsView = lazy(async () => ({ default: (await import("../views/warnings/WarningsView")).WarningsView }));
const ImportView = lazy(async () => ({ default: (await import("../views/importing/ImportView")).ImportView }));
const MoreView = lazy(async () => ({ default: (await import("../views/more/MoreView")).MoreView }));
const RestoreView = lazy(async () => ({ default: (await import("../views/restore/RestoreView")).RestoreView }));
const RepairView = lazy(async () => ({ default: (await import("../views/repair/RepairView")).RepairView }));
const AboutView = lazy(async () => ({ default: (await import("../views/about/AboutView")).AboutView }));

/** The view of a route; its code is loaded when it is opened for the first time. Without a route nobody knows yet what to show. */
export function CurrentView({ route }: { readonly route: Route | null }) {
  const { language } = usePane();
  const waiting = <Waiting text={textsIn(shellTexts, language).loadingPlan} />;
  return route === null ? waiting : <Suspense fallback={waiting}>{viewOf(route)}</Suspense>;
}

function viewOf(route: Route): ReactNode {
  switch (route.view) {
    case "start":
      return <StartView />;
    case "home":
      return <HomeView />;
    case "step":
      return <StepView key={route.step} step={route.step} />;
    case "addNeed":
      return <AddNeedView />;
    case "warnings":
      return <WarningsView key={route.key} severity={route.severity} step={route.step} firstKey={route.key} />;
    case "import":
      return <ImportView />;
    case "more":
      return <MoreView />;
    case "restore":
      return <RestoreView />;
    case "repair":
      return <RepairView />;
    case "about":
      return <AboutView />;
  }
}
