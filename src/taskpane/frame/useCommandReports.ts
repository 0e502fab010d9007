import { useEffect } from "react";
import { onCommand } from "../../actions/commandReport";
import type { Pane } from "../PaneContext";

/** Follows the buttons of the ribbon: says what they did, shows the warnings they counted and reads the plan again. */
export function useCommandReports({ announce, language, plan, router }: Pane): void {
  useEffect(
    () =>
      onCommand((report) => {
        void import("./commandReportText").then(({ commandReportText }) =>
          announce(commandReportText(report, language)),
        );
        if (report.kind === "checked") router.go({ view: "warnings" });
        if (report.kind === "warning") router.go({ view: "warnings", key: report.key });
        if (report.kind !== "failed") void plan.refresh();
      }),
    [announce, language, plan, router],
  );
}
