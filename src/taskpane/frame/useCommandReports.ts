import { useEffect } from "react";
import { onCommand, type CommandReport } from "../../actions/commandReport";
import { textsIn, type Language } from "../../i18n/language";
import { commandTexts } from "../../i18n/pane/commandTexts";
import { problemTexts } from "../../i18n/pane/problemTexts";
import type { Pane } from "../PaneContext";

/** Follows the buttons of the ribbon: says what they did, shows the warnings they counted and reads the plan again. */
export function useCommandReports({ announce, language, plan, router }: Pane): void {
  useEffect(
    () =>
      onCommand((report) => {
        announce(reportText(report, language));
        if (report.kind === "checked") router.go({ view: "warnings" });
        if (report.kind === "warning") router.go({ view: "warnings", key: report.key });
        if (report.kind !== "failed") void plan.refresh();
      }),
    [announce, language, plan, router],
  );
}

function reportText(report: CommandReport, language: Language): string {
  const texts = textsIn(commandTexts, language);
  if (report.kind === "checked") return texts.checked(report.open);
  if (report.kind === "failed") return textsIn(problemTexts, language)[report.problem];
  return report.kind === "warning" ? "" : texts[report.kind];
}
