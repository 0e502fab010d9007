import { HucreError } from "hucre";
import { PackageTooLarge } from "./packageParts";

/** Why a file cannot be opened. */
export type OpenProblemCode =
  /** No .xlsx at all: text, a picture, nothing … */
  | "notAWorkbook"
  /** Excel 97-2003 (.xls). */
  | "oldExcelFormat"
  /** Protected with a password to open. */
  | "encrypted"
  /** Begins as an .xlsx but cannot be read to its end. */
  | "damaged"
  /** Larger than the host takes. */
  | "tooLarge";

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What the first bytes say: null for a zip, which an .xlsx is. An encrypted .xlsx is an OLE file with a stream of that name ([MS-OFFCRYPTO] 2.3.4.4). */
export function problemOfBytes(bytes: Uint8Array): OpenProblemCode | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "notAWorkbook";
  return contains(bytes, "EncryptedPackage") ? "encrypted" : "oldExcelFormat";
}

/** What went wrong while reading a file. Any error while reading foreign bytes is the file's, save those that say otherwise. */
export function problemOfError(error: unknown): OpenProblemCode {
  if (error instanceof PackageTooLarge) return "tooLarge";
  return error instanceof HucreError && /limit/.test(error.message) ? "tooLarge" : "damaged";
}
