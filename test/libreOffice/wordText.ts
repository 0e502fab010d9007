import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const missing = spawnSync("lowriter", ["--version"]).status !== 0;
const skipped = missing && process.env["CI"] !== "true";
if (skipped) console.warn("document tests skipped: LibreOffice Writer is not installed (Debian: libreoffice-writer)");

/** Whether tests that need LibreOffice Writer are skipped: only where it is missing, and never in CI. */
export const wordTests = { skipped } as const;

/** What LibreOffice Writer reads in a .docx file, one paragraph or table cell a line. Throws when it cannot open the file. */
export function wordText(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "document-"));
  try {
    writeFileSync(join(folder, "document.docx"), bytes);
    const { stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        folder,
        join(folder, "document.docx"),
      ],
      { encoding: "utf8", timeout: 120_000 },
    );
    try {
      return readFileSync(join(folder, "document.txt"), "utf8")
        .replace(/^\uFEFF/, "")
        .split("\n");
    } catch {
      throw new Error(`LibreOffice did not open the document: ${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
