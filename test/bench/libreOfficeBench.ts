import { saveXlsx } from "../../src/host/files/saveXlsx";
import { compareWithLibreOffice } from "../libreOffice/compareWithLibreOffice";
import { libreOfficeProblem } from "../libreOffice/runSession";
import { aBuiltPlan, withFunctions } from "../plan/aBuiltPlan";
import type { Figure } from "./figure";

/** How many cells of the example plan another spreadsheet program calculates anew, and how many come out differently. */
export async function run(): Promise<readonly Figure[]> {
  const problem = libreOfficeProblem();
  if (problem !== null) throw new Error(`The comparison needs LibreOffice: ${problem}.`);
  const host = await aBuiltPlan("nl-NL");
  const names = await withFunctions(host);
  const snapshot = host.snapshot();
  const { compared, differing } = await compareWithLibreOffice(await saveXlsx(snapshot, names), snapshot);
  for (const { sheet, cell, formula } of differing) console.error(`${sheet}!${cell} differs: ${formula}`);
  return [
    { figure: "lo.cellsCompared", value: compared, unit: "cells" },
    { figure: "lo.cellsDiffering", value: differing.length, unit: "cells", peer: 0 },
  ];
}
