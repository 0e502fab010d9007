import type { OtherContent } from "../../i18n/import/problemFacts";

/** What the first bytes of a file say it is. Names and extensions are not believed: a workbook may well be called `.csv`. */
export type FileContent =
  | { readonly kind: "empty" }
  | { readonly kind: "zip" }
  | { readonly kind: "text" }
  | { readonly kind: "other"; readonly what: OtherContent };

const signatures: readonly { readonly bytes: readonly number[]; readonly what: OtherContent }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "xls" },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "pdf" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "picture" },
  { bytes: [0xff, 0xd8, 0xff], what: "picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: "picture" },
  { bytes: [0x1f, 0x8b], what: "zip" },
];

/** Tells by its content whether a file is a workbook, text, or something that holds no table. */
export function fileContent(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: "zip" };
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (known)
    return { kind: "other", what: known.what === "xls" && isProtected(bytes) ? "protectedWorkbook" : known.what };
  return isBinary(bytes) ? { kind: "other", what: "unknown" } : { kind: "text" };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is an old-style container holding a stream `EncryptedPackage`, its name in UTF-16 ([MS-OFFCRYPTO] 1.3.2). */
function isProtected(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le")
    .decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .includes("EncryptedPackage");
}

/** Control characters other than tab and line ends do not occur in text; zero bytes only in UTF-16, where the other half is text. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return false;
  const controls = sample.filter(
    (byte) => byte !== 0 && byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte),
  ).length;
  const zeros = [0, 1].map((parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  const [even = 0, odd = 0] = zeros;
  return controls > sample.length / 50 || (even > 0 && odd > 0 && Math.min(even, odd) > sample.length / 50);
}
