import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CellValue } from "../../src/host/workbook/cellValue";
import type { Area } from "../../src/host/workbook/snapshot";

const script = fileURLToPath(new URL("./libre_office.py", import.meta.url));

/** The system's own python comes first: LibreOffice's module `uno` is installed for that one. */
const pythons = ["/usr/bin/python3", "python3"];

/** LibreOffice compares text in the order of its country; this one is that of Excel and of the host. */
const locale = "en-US";

/** Longest a session may take, in milliseconds. */
const patience = 120_000;

/** A cell as LibreOffice shows it; booleans are the numbers 1 and 0, `error` is its text (`#DIV/0!`, `Err:502`). */
export interface LibreOfficeContent {
  readonly value?: string | number | null;
  readonly error?: string;
}

/** A filled cell, zero-based; the formula in LibreOffice's own notation. */
export interface LibreOfficeCell extends LibreOfficeContent {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
}

/** A sheet as LibreOffice opened it. */
export interface LibreOfficeSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly cells: readonly LibreOfficeCell[];
  readonly charts: readonly string[];
  /** How many ranges have conditional formats. */
  readonly conditionalFormats: number;
  readonly validations: readonly (Area & {
    readonly type: string;
    readonly operator: string;
    readonly formula1: string;
    readonly formula2: string;
    readonly title: string;
    readonly message: string;
  })[];
}

/** Sets cells and, after everything is calculated, reads cells (`A1` notation). */
export interface LibreOfficeStep {
  readonly set: readonly { readonly sheet: string; readonly cell: string; readonly value: CellValue }[];
  readonly read: readonly { readonly sheet: string; readonly cell: string }[];
}

/** What LibreOffice is asked to do with a file. */
export interface LibreOfficeRequest {
  /** Areas that get fixed values before the first calculation, instead of formulas LibreOffice does not know. */
  readonly constants?: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly CellValue[])[];
  }[];
  readonly steps?: readonly LibreOfficeStep[];
}

/** What LibreOffice sees after calculating everything, and what it read in each step. */
export interface LibreOfficeAnswer {
  readonly sheets: readonly LibreOfficeSheet[];
  readonly tables: readonly (Area & { readonly name: string; readonly sheet: string })[];
  readonly names: readonly { readonly name: string; readonly content: string }[];
  readonly answers: readonly (readonly LibreOfficeContent[])[];
}

function pythonWithUno(): string | undefined {
  return pythons.find((python) => spawnSync(python, ["-c", "import uno"]).status === 0);
}

/** Why LibreOffice cannot be driven on this machine; null when it can. */
export function libreOfficeProblem(): string | null {
  if (spawnSync("soffice", ["--version"]).status !== 0) return "soffice (LibreOffice Calc) is not installed";
  return pythonWithUno() === undefined ? "no python3 with the module uno (Debian: python3-uno)" : null;
}

function answerOf(python: string, request: object): Promise<LibreOfficeAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [script], { timeout: patience });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(out).toString("utf8")) as LibreOfficeAnswer);
      else reject(new Error(`LibreOffice session ended with ${code}: ${Buffer.concat(errors).toString("utf8")}`));
    });
    child.stdin.end(JSON.stringify(request));
  });
}

async function inFolder<T>(bytes: Uint8Array, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-file-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    return await work(file, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function requiredPython(): string {
  const python = pythonWithUno();
  if (python === undefined) throw new Error(libreOfficeProblem() ?? "no python3 with uno");
  return python;
}

/** Opens a file in LibreOffice, calculates everything, takes the steps and closes it again. Throws when LibreOffice is missing or fails. */
export function runSession(bytes: Uint8Array, request: LibreOfficeRequest = {}): Promise<LibreOfficeAnswer> {
  const { constants = [], steps = [] } = request;
  return inFolder(bytes, (file) => answerOf(requiredPython(), { file, locale, constants, steps, saveAs: "" }));
}

/** The same workbook as LibreOffice writes it to .xlsx. Throws when LibreOffice is missing or fails. */
export function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  return inFolder(bytes, async (file, folder) => {
    const saveAs = join(folder, "saved.xlsx");
    await answerOf(requiredPython(), { file, locale, constants: [], steps: [], saveAs });
    return new Uint8Array(await readFile(saveAs));
  });
}
