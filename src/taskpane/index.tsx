import { createRoot } from "react-dom/client";
import { excelReady, onSchemeChange, paneLanguage, paneScheme, rememberLanguage } from "./frame/office";
import { NoExcel } from "./NoExcel";
import { Pane } from "./Pane";
import { workbookActions } from "./workbookActions";

/** The moment on the user's own clock, `2027-03-31 14:05`. */
function now(): string {
  const time = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

async function openPane(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no place for the pane.");
  const root = createRoot(place);
  // The adapter, and the view of an empty workbook, come while Excel's library is still getting ready.
  const adapter = import("../excel/excelWorkbook");
  void import("./views/start/StartView");
  await excelReady(() => root.render(<NoExcel />));
  const { excelWorkbook } = await adapter;
  const firstLanguage = paneLanguage();
  const actions = workbookActions(excelWorkbook, now);
  const draw = () =>
    root.render(
      <Pane
        actions={actions}
        today={now().slice(0, 10)}
        firstLanguage={firstLanguage}
        onLanguage={rememberLanguage}
        scheme={paneScheme()}
      />,
    );
  draw();
  onSchemeChange(draw);
}

void openPane();
