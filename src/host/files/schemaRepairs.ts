const fontOrder = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** The parts of a font in the order of the Open XML SDK's schema; the file library puts the colour before the size. */
export function withOrderedFonts(xml: string): string {
  return xml.replace(/<font>([\s\S]*?)<\/font>/g, (_, content: string) => {
    const parts = content.match(/<\w+[^>]*\/>/g) ?? [];
    const place = (part: string) => fontOrder.indexOf(/\w+/.exec(part)?.[0] ?? "");
    return `<font>${parts.sort((a, b) => place(a) - place(b)).join("")}</font>`;
  });
}

/** A whole number beyond 32 bits is no `i4`, whatever the file library says. */
export function withLargeNumbers(xml: string): string {
  return xml.replace(/<vt:i4>(-?\d+)<\/vt:i4>/g, (property, digits: string) =>
    Number(digits) === (Number(digits) | 0) ? property : `<vt:r8>${digits}</vt:r8>`,
  );
}
