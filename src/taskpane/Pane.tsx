import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import type { IsoDate } from "../domain/plan/units";
import type { Language } from "../i18n/language";
import { CurrentView } from "./frame/CurrentView";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { NavigationBar } from "./frame/NavigationBar";
import { paneTheme, type ColorScheme } from "./frame/paneTheme";
import { usePlanView } from "./frame/usePlanView";
import { useCommandReports } from "./frame/useCommandReports";
import { isBeforePlan } from "./frame/route";
import { firstRoute, useFoundPlan, type Finding } from "./frame/useFoundPlan";
import { useRouter } from "./frame/useRouter";
import { PaneContext, type Pane as PaneValue } from "./PaneContext";
import type { FoundPlan, PaneActions } from "./paneActions";

// With the buttons it brings, which the first paint does without.
const ProblemMessage = lazy(async () => ({ default: (await import("./parts/ProblemMessage")).ProblemMessage }));

const useStyles = makeStyles({
  pane: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    maxWidth: "640px",
    margin: "0 auto",
    boxSizing: "border-box",
  },
  announcer: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface PaneProps {
  readonly actions: PaneActions;
  /** What the workbook was found to hold. */
  readonly first: Finding;
  readonly today: IsoDate;
  readonly firstLanguage: Language;
  /** Called when the user chooses another language for the pane. */
  readonly onLanguage: (language: Language) => void;
  readonly scheme: ColorScheme;
}

/** The whole task pane. */
export function Pane({ actions, first, today, firstLanguage, onLanguage, scheme }: PaneProps) {
  const [language, setLanguage] = useState(firstLanguage);
  const [announcement, announce] = useState("");
  const router = useRouter(first.ok ? firstRoute(first.value) : { view: "home" });
  const { replace } = router;
  const showFound = useCallback((found: FoundPlan) => replace(firstRoute(found), "first"), [replace]);
  const { found, problem, retry } = useFoundPlan(actions, first, showFound);
  const hasPlan = found !== null && !isBeforePlan(router.route);
  const plan = usePlanView(actions, hasPlan);
  const pane = useMemo<PaneValue>(() => {
    const changeLanguage = (chosen: Language) => {
      setLanguage(chosen);
      onLanguage(chosen);
    };
    return { actions, today, language, setLanguage: changeLanguage, router, plan, announce };
  }, [actions, today, language, onLanguage, router, plan]);
  // Before the browser paints: another language of the page has everything styled and laid out again.
  useLayoutEffect(() => void (document.documentElement.lang = language), [language]);
  useCommandReports(pane);
  return (
    <FluentProvider theme={paneTheme(scheme)}>
      <ErrorBoundary language={language}>
        <PaneContext.Provider value={pane}>
          <Frame hasMenu={hasPlan} announcement={announcement}>
            <Suspense>{problem && <ProblemMessage problem={problem} onRetry={() => void retry()} />}</Suspense>
            {!problem && <CurrentView route={router.route} />}
          </Frame>
        </PaneContext.Provider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

interface FrameProps {
  readonly hasMenu: boolean;
  readonly announcement: string;
  readonly children: ReactNode;
}

function Frame({ hasMenu, announcement, children }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      {hasMenu && <NavigationBar />}
      <main className={styles.content}>{children}</main>
      <div aria-live="polite" className={styles.announcer}>
        {announcement}
      </div>
    </div>
  );
}
