import type { CommandReport } from "../../actions/commandReport";
import { textsIn, type Language } from "../../i18n/language";
import { commandTexts } from "../../i18n/pane/commandTexts";
import { problemTexts } from "../../i18n/pane/problemTexts";

/** What a button of the ribbon did, in one sentence; empty for a warning, which the pane shows itself. */
export function commandReportText(report: CommandReport, language: Language): string {
  const texts = textsIn(commandTexts, language);
  if (report.kind === "checked") return texts.checked(report.open);
  if (report.kind === "failed") return textsIn(problemTexts, language)[report.problem];
  return report.kind === "warning" ? "" : texts[report.kind];
}
