import { planFromSnapshotInParts } from "../../blueprint/planFromSnapshot";
import { fileContent } from "../import/fileContent";
import type { ImportWatch } from "../import/importWatch";
import { inTurns } from "../inTurns";
import { openSnapshot } from "../openPlan";
import { wordsInLists } from "./wordsInLists";
import type { PlanFileProblem, PlanFileReading } from "./planFile";
import { snapshotFromFile, type FileSnapshot } from "./snapshotFromFile";

/**
 * Reads the plan from the .xlsx file of another workbook, forgivingly: what an older version lacks is empty. A file that gives no plan is a
 * problem with its name; cancelling throws.
 */
export async function readPlanFile(bytes: Uint8Array, name: string, watch: ImportWatch = {}): Promise<PlanFileReading> {
  const problem = problemOfContent(bytes);
  if (problem !== null) return { ok: false, name, problem };
  const read = await fileSnapshot(bytes, watch);
  if (read === null) return { ok: false, name, problem: "damaged" };
  if (read.countsFrom1904) return { ok: false, name, problem: "daysFrom1904" };
  const opened = openSnapshot(read.snapshot);
  if (!opened.ok) return { ok: false, name, problem: problemOfWorkbook(opened.problem.reason) };
  const { snapshot, texts, language, hasPlan } = opened.value;
  if (!hasPlan) return { ok: false, name, problem: "noPlan" };
  const { plan, problems } = await inTurns(planFromSnapshotInParts(snapshot, texts));
  const ownWords = wordsInLists(opened.value);
  return { ok: true, value: { name, plan, language, ownWords, unread: problems.length, savedOn: read.savedOn } };
}

function problemOfContent(bytes: Uint8Array): PlanFileProblem | null {
  const content = fileContent(bytes);
  if (content.kind === "zip") return holdsBinarySheets(bytes) ? "otherFormat" : null;
  if (content.kind === "empty") return "empty";
  if (content.kind === "text") return "notAWorkbook";
  if (content.what === "protectedWorkbook") return "protected";
  return content.what === "xls" ? "otherFormat" : "notAWorkbook";
}

/** An .xlsb is a zip like an .xlsx, but its workbook is `xl/workbook.bin` ([MS-XLSB] 2.1.7.62); file names in a zip are not compressed. */
function holdsBinarySheets(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(-directorySize)).includes("xl/workbook.bin");
}

/** The list of names stands at the end of a zip; that of a workbook is a few KB. */
const directorySize = 65_536;

async function fileSnapshot(bytes: Uint8Array, watch: ImportWatch): Promise<FileSnapshot | null> {
  try {
    return await snapshotFromFile(bytes, watch);
  } catch (cause) {
    watch.signal?.throwIfAborted();
    if (!(cause instanceof Error)) throw cause;
    return null;
  }
}

function problemOfWorkbook(reason: string): PlanFileProblem {
  return reason === "newerVersion" || reason === "daysFrom1904" ? reason : "damaged";
}
