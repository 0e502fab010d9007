const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text safe inside an XML element or a double-quoted attribute; line breaks and tabs become references, so attributes keep them. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)
    .replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * Hides text that looks like OOXML's own `_xHHHH_` escape (ECMA-376 part 1, 22.9.2.19) from readers that would decode it.
 * Control characters, which XML cannot hold, get that escape.
 */
export function escapeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\t\n\r\u0020-\uFFFD]/gu, (mark) => (mark.length > 1 ? mark : escaped(mark)));
}

function escaped(mark: string): string {
  return `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Turns `_xHHHH_` escapes back into the characters they stand for. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An element with attributes (those that are `undefined` are left out) and content that is already XML. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
