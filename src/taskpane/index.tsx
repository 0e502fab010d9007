import { createRoot } from "react-dom/client";
import { homeView, startView } from "./frame/firstViews";
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
  const adapter = import(/* webpackChunkName: "first" */ "../excel/excelWorkbook");
  void startView.load();
  await excelReady(() => root.render(<NoExcel />));
  const { excelWorkbook } = await adapter;
  const firstLanguage = paneLanguage();
  const actions = workbookActions(excelWorkbook, now);
  // The page shows by itself that the plan is being opened: what is drawn first is what people can use.
  const first = await actions.findPlan();
  if (first.ok && first.value !== "damaged") await (first.value === "none" ? startView : homeView).load();
  const draw = () =>
    root.render(
      <Pane
        actions={actions}
        first={first}
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
