import Papa from "papaparse";
import { buildWorkbook } from "../../src/actions/buildWorkbook";
import { applyImport } from "../../src/actions/import/applyImport";
import type { ImportPreview } from "../../src/actions/import/importPreview";
import type { ImportProgress } from "../../src/actions/import/importWatch";
import { previewImport } from "../../src/actions/import/previewImport";
import { proposeMapping } from "../../src/actions/import/proposeMapping";
import { readFile } from "../../src/actions/import/readFile";
import { startingPlan } from "../../src/actions/startingPlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { workbookTextsIn } from "../../src/i18n/workbook/workbookTextsIn";
import { aPlan } from "../builders/aPlan";
import { emptyWorkbook } from "./emptyWorkbook";
import type { Figure } from "./figure";

const rowCount = 100_000;
const language = "nl-BE";
const by = { when: "2027-03-01 14:05", who: null };
const header =
  "Personeelsnummer;Voornaam;Achternaam;Afdeling;Functie;Geslacht;Geboortedatum;VTE;In dienst;Maandag;Uurkost;E-mail;Nationaliteit";

/**
 * A staff list of 100,000 people from bytes to preview: the whole of it, its longest stretch without a turn for the pane, and beside it
 * papaparse alone on the same text, which only makes rows. Then the same list is written into a plan in the embedded host, in parts; and once more,
 * cancelled after the first part, to see that nothing is left.
 */
export async function run(): Promise<readonly Figure[]> {
  const text = staffList();
  const bytes = new TextEncoder().encode(text);
  const peer = await milliseconds(async () => void Papa.parse(text, { delimiter: ";" }));
  let longest = 0;
  let last = performance.now();
  const progress = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  let readDone = 0;
  let preview: ImportPreview | undefined;
  const start = performance.now();
  const total = await milliseconds(async () => {
    const source = await readFile(bytes, "staf.csv", {}, { progress });
    readDone = performance.now() - start;
    preview = await previewImport(source, proposeMapping(source, "employees"), {}, aPlan(), { progress });
    if (preview.counts.added !== rowCount || !preview.ready) throw new Error("The staff list was not understood.");
  });
  if (preview === undefined) throw new Error("There is no preview.");
  const covers = "bytes to preview, beside papaparse alone on the same text: ";
  return [
    {
      figure: "import.100k.ms",
      value: total,
      unit: "ms",
      peer: `${covers}${Math.round(peer)} ms`,
      ratio: total / peer,
    },
    { figure: "import.100k.read.ms", value: readDone, unit: "ms", peer, ratio: readDone / peer },
    { figure: "import.100k.longestStretch.ms", value: longest, unit: "ms" },
    ...(await written(preview, total)),
  ];
}

function staffList(): string {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const day = `${1 + (index % 28)}-${1 + (index % 12)}`;
    const first = index % 2 === 0 ? "Zoë" : "Bart";
    return `P${index};${first};Peeters ${index};Afdeling ${index % 40};Functie ${index % 90};${index % 2 === 0 ? "V" : "M"};${day}-${1960 + (index % 45)};0,8;${day}-${2000 + (index % 26)};7,6;€ 1.0${10 + (index % 80)},50;p${index}@bedrijf.example;Belg`;
  });
  return [header, ...rows].join("\r\n");
}

/** Writes the preview to an empty plan by way of the product's own adapter and office.js, in parts below the 5 MB of Excel on the web. */
async function written(preview: ImportPreview, before: number): Promise<readonly Figure[]> {
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

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
