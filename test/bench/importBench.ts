import Papa from "papaparse";
import type { ImportPreview } from "../../src/actions/import/importPreview";
import { previewImport } from "../../src/actions/import/previewImport";
import { proposeMapping } from "../../src/actions/import/proposeMapping";
import { readFile } from "../../src/actions/import/readFile";
import { aPlan } from "../builders/aPlan";
import type { Figure } from "./figure";

export const rowCount = 100_000;
const header =
  "Personeelsnummer;Voornaam;Achternaam;Afdeling;Functie;Geslacht;Geboortedatum;VTE;In dienst;Maandag;Uurkost;E-mail;Nationaliteit";

/**
 * A staff list of 100,000 people from bytes to preview: the whole of it, its longest stretch without a turn for the pane, and beside it
 * papaparse alone on the same text, which only makes rows.
 */
export async function run(): Promise<readonly Figure[]> {
  const text = staffList();
  const bytes = new TextEncoder().encode(text);
  const peer = await milliseconds(async () => void Papa.parse(text, { delimiter: ";" }));
  const { total, readDone, longest } = await staffPreview(bytes);
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
  ];
}

/** Reads the staff list up to its preview, with how long that took in all, for reading alone, and without a turn for the pane. */
export async function staffPreview(bytes = new TextEncoder().encode(staffList())) {
  let [longest, readDone] = [0, 0];
  let preview: ImportPreview | undefined;
  const start = performance.now();
  let last = start;
  const progress = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const total = await milliseconds(async () => {
    const source = await readFile(bytes, "staf.csv", {}, { progress });
    readDone = performance.now() - start;
    preview = await previewImport(source, proposeMapping(source, "employees"), {}, aPlan(), { progress });
  });
  if (preview?.counts.added !== rowCount || !preview.ready) throw new Error("The staff list was not understood.");
  return { preview, total, readDone, longest };
}

function staffList(): string {
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const day = `${1 + (index % 28)}-${1 + (index % 12)}`;
    const first = index % 2 === 0 ? "Zoë" : "Bart";
    return `P${index};${first};Peeters ${index};Afdeling ${index % 40};Functie ${index % 90};${index % 2 === 0 ? "V" : "M"};${day}-${1960 + (index % 45)};0,8;${day}-${2000 + (index % 26)};7,6;€ 1.0${10 + (index % 80)},50;p${index}@bedrijf.example;Belg`;
  });
  return [header, ...rows].join("\r\n");
}

export async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
