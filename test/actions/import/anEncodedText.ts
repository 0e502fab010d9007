import type { TextEncoding } from "../../../src/actions/import/importSource";

const extras = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const windows1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => {
    const extra = extras[byte - 0x80] ?? " ";
    return [extra === " " ? String.fromCharCode(byte) : extra, byte] as const;
  }),
);

/** Characters that Windows-1252 can hold, without control characters other than tab and line ends: those make a file binary. */
export const windows1252Characters = [...windows1252.keys()].filter(
  (character) => character >= " " || /[\t\r\n]/.test(character),
);

/** The bytes of a text, with a byte order mark where Excel writes one. */
export function anEncodedText(
  text: string,
  encoding: TextEncoding,
  withMark = encoding.startsWith("utf-16"),
): Uint8Array {
  const marked = withMark ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  if (encoding === "windows-1252") return Uint8Array.from(text, (character) => windows1252.get(character) ?? 0x3f);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++)
    view.setUint16(index * 2, marked.charCodeAt(index), encoding === "utf-16le");
  return bytes;
}
