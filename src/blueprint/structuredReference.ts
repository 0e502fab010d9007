/** The data of a table column: `Begroting[Btw %]`. */
export function columnReference(table: string, header: string): string {
  return `${table}[${escapedHeader(header)}]`;
}

/** A cell of the same row: `Begroting[[#This Row],[Btw %]]`. */
export function rowReference(table: string, header: string): string {
  return `${table}[[#This Row],[${escapedHeader(header)}]]`;
}

/** Excel reads `[ ] # '` and `@` in a header only behind an apostrophe (support.microsoft.com "Using structured references with Excel tables"). */
function escapedHeader(header: string): string {
  return header.replace(/['[\]#@]/g, (character) => `'${character}`);
}

/** Text as a constant in a formula. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
