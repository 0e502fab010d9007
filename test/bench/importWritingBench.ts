import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { applyImport } from "../../src/actions/import/applyImport";
import type { ImportPreview } from "../../src/actions/import/importPreview";
import type { ImportProgress } from "../../src/actions/import/importWatch";
import { startingPlan } from "../../src/actions/startingPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";
import { emptyWorkbook } from "./emptyWorkbook";
import type { Figure } from "./figure";
import { milliseconds, rowCount, staffPreview } from "./importBench";

const language = "nl-BE";
const by = { when: "2027-03-01 14:05", who: null };

/**
 * A staff list of 100,000 people from bytes to cells: into an empty plan in the embedded host by way of the product's own adapter and office.js, in parts
 * below the 5 MB of Excel on the web. Before that once more, cancelled after the first large part, to see that nothing is left.
 */
export async function run(): Promise<readonly Figure[]> {
  const { preview, total: before } = await staffPreview();
  const { host, hostTime } = emptyWorkbook();
  const start = startingPlan({ planYear: 2027, country: "BE", language, today: "2027-01-11" });
  const isBuilt = await buildWorkbook(excelWorkbook, { language, start }, () => undefined);
  if (!isBuilt.ok) throw new Error(`The plan was not built: ${isBuilt.problem.reason}`);
  host.setOptions({ platform: "OfficeOnline" });
  await cancelled(preview);
  host.traffic.clear();
  let turns = 0;
  const theirs = hostTime();
  const total = await milliseconds(async () => {
    const progress = (): void => void turns++;
    const result = await applyImport(excelWorkbook, workbookTextsIn(language), preview, by, { progress });
    if (result.outcome !== "done" || result.added !== rowCount) throw new Error("The staff list was not written.");
  });
  const largest = Math.max(...host.traffic.all.map(({ requestBytes }) => requestBytes));
  const hostNote = `bytes to written in ${turns} parts; ${Math.round(hostTime() - theirs)} ms of it is the embedded host`;
  const found = await peopleFound();
  if (found !== rowCount) throw new Error(`${found} people arrived.`);
  return [
    { figure: "import.100k.written.ms", value: before + total, unit: "ms", peer: hostNote },
    { figure: "import.100k.largestRequest.bytes", value: largest, unit: "bytes", peer: 5 * 1024 * 1024 },
  ];
}

/** The same import, stopped after the first large part: nobody may be left in the staff list. */
async function cancelled(preview: ImportPreview): Promise<void> {
  const stop = new AbortController();
  const progress = ({ done }: ImportProgress): void => (done > 1 ? stop.abort() : undefined);
  const watch = { progress, signal: stop.signal };
  const result = await applyImport(excelWorkbook, workbookTextsIn(language), preview, by, watch);
  if (result.outcome !== "cancelled" || !result.takenBack) throw new Error("The import was not cancelled.");
  if ((await peopleFound()) !== 0) throw new Error("Something was left of a cancelled import.");
}

async function peopleFound(): Promise<number> {
  return Excel.run(async (context) => {
    const ids = context.workbook.tables.getItem("Medewerkers").getDataBodyRange().getColumn(0).load("values");
    await context.sync();
    return ids.values.filter(([id]) => id !== "").length;
  });
}
