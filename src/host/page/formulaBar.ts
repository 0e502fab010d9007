import { element } from "./element";
import type { PageTexts } from "./pageTexts";

/** Shows the selected cell's address and what is really in it (a formula as Excel writes it), and lets the user change it. */
export interface FormulaBar {
  readonly parts: readonly HTMLElement[];
  show(address: string, content: string): void;
}

/** `onEnter` gets the new content when the user confirms with Enter; Escape puts back what was there. */
export function createFormulaBar(texts: PageTexts, onEnter: (content: string) => void): FormulaBar {
  const address = element("input", { "aria-label": texts.cell, readonly: "" });
  const content = element("input", { "aria-label": texts.formula, spellcheck: "false" });
  let shown = "";
  content.addEventListener("keydown", (event) => {
    if (event.key === "Enter") onEnter(content.value);
    if (event.key === "Escape") content.value = shown;
  });
  return {
    parts: [address, content],
    show(newAddress, newContent) {
      address.value = newAddress;
      shown = newContent;
      if (document.activeElement !== content) content.value = newContent;
    },
  };
}
