import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** As much of HyperFormula as the bench uses. */
export interface HyperFormulaSheet {
  setCellContents(address: HyperFormulaAddress, content: number): unknown;
  getCellValue(address: HyperFormulaAddress): unknown;
  destroy(): void;
}

interface HyperFormulaAddress {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** HyperFormula as it was fetched, with its version. */
export interface HyperFormulaPeer {
  readonly version: string;
  sheetOf(rows: readonly (readonly (string | number | null)[])[]): HyperFormulaSheet;
}

/**
 * Fetches HyperFormula (GPL-3.0) into a folder of its own that is removed afterwards, so that it is no part of this repository or of what is
 * built; without its scripts. `null` where it cannot be fetched.
 */
export async function withHyperFormula<T>(work: (peer: HyperFormulaPeer | null) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bench-peer-"));
  try {
    return await work(await fetched(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetched(folder: string): Promise<HyperFormulaPeer | null> {
  const how = ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder];
  try {
    await promisify(execFile)("npm", [...how, "hyperformula@3"], { cwd: folder, timeout: 120_000 });
  } catch (error) {
    console.error(`HyperFormula could not be fetched: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  const load = createRequire(join(folder, "package.json"));
  const { HyperFormula } = load("hyperformula") as {
    HyperFormula: { version: string; buildFromArray(rows: unknown, options: unknown): HyperFormulaSheet };
  };
  return {
    version: HyperFormula.version,
    sheetOf: (rows) => HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" }),
  };
}
