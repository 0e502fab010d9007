import { functionTexts } from "../../i18n/functions/functionTexts";
import { pageTexts } from "../../i18n/functions/pageTexts";
import { customFunctions } from "../customFunctions";
import type { MetadataLanguage } from "./customFunctionsMetadata";
import { escaped, htmlPage } from "./htmlPage";

/** The page that lists every function of the add-in in one language, by name. */
export function functionIndexPage(language: MetadataLanguage): string {
  const { title } = pageTexts[language];
  const ids = customFunctions.map(({ id }) => id).sort();
  const items = ids.map(
    (id) => `<li><a href="${id}.html"><code>OPL.${id}</code></a> ${escaped(functionTexts[language][id])}</li>`,
  );
  return htmlPage(language, title, `<main>\n<h1>${escaped(title)}</h1>\n<ul>\n${items.join("\n")}\n</ul>\n</main>`);
}
