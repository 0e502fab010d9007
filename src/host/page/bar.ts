import type { AddinButton, AddinManifest } from "./addinManifest";
import { button, choice, element } from "./element";
import { officeLanguages, type pageOptions } from "./pageOptions";
import type { PageTexts } from "./pageTexts";
import type { WorkbookPage } from "./workbookPage";

const languageNames: Readonly<Record<(typeof officeLanguages)[number], string>> = {
  "nl-NL": "Nederlands (NL)",
  "nl-BE": "Nederlands (BE)",
  "fr-FR": "Français (FR)",
  "fr-BE": "Français (BE)",
  "en-US": "English",
};

interface BarParts {
  readonly texts: PageTexts;
  readonly addin: AddinManifest;
  readonly options: ReturnType<typeof pageOptions>;
  readonly page: WorkbookPage;
  readonly run: (button: AddinButton) => void;
}

/** Fills the bar above the grid: files, undo, the add-in's ribbon buttons, and the language Office would have. */
export function createBar({ texts, addin, options, page, run }: BarParts): void {
  const group = (...parts: readonly Node[]) => element("div", { class: "group" }, ...parts);
  const icon = (source: string) => element("img", { src: source, alt: "", width: "16", height: "16" });
  const commands = addin.buttons.map((command) => {
    const made = button(command.label, () => run(command), { title: command.tip });
    made.prepend(icon(command.icon));
    return made;
  });
  document.getElementById("bar")?.append(
    group(element("strong", { title: texts.explanation }, texts.title)),
    group(
      button(texts.newWorkbook, () => page.startAnew()),
      button(texts.open, () => void page.openFile()),
      button(texts.save, () => void page.saveFile()),
      button(texts.undo, () => page.undo()),
    ),
    group(...commands),
    group(
      choice(
        texts.language,
        officeLanguages.map((language) => [language, languageNames[language]]),
        options.displayLanguage,
        changeLanguage,
      ),
      paneWidth(texts),
    ),
  );
}

/** Office reads its language when it starts, so the page starts again. */
function changeLanguage(language: string): void {
  const address = new URL(location.href);
  address.searchParams.set("language", language);
  location.assign(address);
}

function paneWidth(texts: PageTexts): HTMLElement {
  const widths = ["320", "350", "450", "600"].map((width) => [width, `${width} px`] as const);
  return choice(texts.paneWidth, widths, "350", (width) =>
    document.documentElement.style.setProperty("--pane-width", `${width}px`),
  );
}
