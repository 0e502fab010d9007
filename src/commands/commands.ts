import { reportCommand } from "../actions/commandReport";
import type { RibbonCommand } from "./ribbonCommands";

type Load = () => Promise<RibbonCommand>;

const load = () => import("./ribbonCommands");
let nextWarning: RibbonCommand | undefined;

const commands: Readonly<Record<string, Load>> = {
  checkPlan: async () => (await load()).checkPlanCommand,
  nextWarning: async () => (nextWarning ??= (await load()).nextWarningCommand()),
  restoreLastAction: async () => (await load()).restoreCommand,
};

/** Excel waits for `completed` before it enables the button again, so it is told whatever happens. */
async function run(command: Load, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const now = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString();
    const [carryOut, { excelWorkbook }] = await Promise.all([command(), import("../excel/excelWorkbook")]);
    reportCommand(await carryOut(excelWorkbook, now.slice(0, 16).replace("T", " ")));
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(command, event));
  }
});
