import type { PageLayoutSnapshot, PageText } from "./snapshot";

type Texts = NonNullable<PageLayoutSnapshot["texts"]>;
type Edge = "Header" | "Footer";

const sections = [
  ["L", "left"],
  ["C", "center"],
  ["R", "right"],
] as const;

/** A header or footer as one text with its sections marked (`&LPlan&R&P`), as files keep it (ECMA-376 part 1, 18.3.1.39 and 18.3.1.36). */
export function headerFooterText(texts: Texts, edge: Edge): string {
  return sections
    .map(([letter, side]) => [letter, texts[`${side}${edge}`] ?? ""] as const)
    .map(([letter, text]) => (text === "" ? "" : `&${letter}${text}`))
    .join("");
}

/** The sections of a header or footer; text before the first mark stands in the middle. `&&` is an ampersand, no mark. */
export function headerFooterSections(text: string, edge: Edge): Texts {
  const found: Partial<Record<PageText, string>> = {};
  let section: PageText = `center${edge}`;
  for (const part of text.match(/&[LCR]|&&|&?[^&]+|&/g) ?? []) {
    const mark = sections.find(([letter]) => part === `&${letter}`);
    if (mark) section = `${mark[1]}${edge}`;
    else found[section] = (found[section] ?? "") + part;
  }
  return found;
}
