import type { TextEncoding, TextFormat } from "./importSource";

export interface EncodingFound {
  readonly encoding: TextEncoding;
  readonly reason: TextFormat["encodingReason"];
}

/**
 * The encoding of the bytes of a text file. A byte order mark decides; without one UTF-16 betrays itself by its zero bytes, and text
 * with letters outside ASCII is almost never valid UTF-8 by accident. What is left is read as Windows-1252, what Excel writes for "CSV".
 */
export function detectEncoding(bytes: Uint8Array): EncodingFound {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", reason: "bom" };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", reason: "bom" };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", reason: "bom" };
  const zeros = zeroBytes(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return { encoding: "utf-16le", reason: "zeroBytes" };
  if (zeros.even > 0.3 && zeros.odd < 0.05) return { encoding: "utf-16be", reason: "zeroBytes" };
  if (isPlain(bytes)) return { encoding: "utf-8", reason: "plain" };
  return isUtf8(bytes) ? { encoding: "utf-8", reason: "valid" } : { encoding: "windows-1252", reason: "fallback" };
}

/** What Windows-1252 has at 0x80-0x9f, where ISO 8859-1 has control characters; a blank for the five places it leaves open. */
const windowsExtras = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * The text of the bytes, without byte order mark. Bytes that do not fit the encoding become `�`, so that a wrong choice is seen. Node's own
 * decoder takes Windows-1252 for ISO 8859-1 (Node 20.20), browsers do not; the difference is made up for here.
 */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const extra = windowsExtras[control.charCodeAt(0) - 0x80] ?? " ";
    return extra === " " ? control : extra;
  });
}

function zeroBytes(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const sample = bytes.subarray(0, 4000);
  const pairs = Math.max(1, sample.length / 2);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  return { even: even / pairs, odd: odd / pairs };
}

function isPlain(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false;
  return true;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
