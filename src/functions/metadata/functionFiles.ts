import { customFunctionsMetadata, metadataLanguages } from "./customFunctionsMetadata";
import { functionIndexPage } from "./functionIndexPage";
import { functionPage } from "./functionPage";
import { customFunctions } from "../customFunctions";

/** Where the add-in is served during development; the build replaces it. */
const site = "https://localhost:3000";

/** A file of the build that follows from the functions. */
export interface FunctionFile {
  readonly path: string;
  readonly content: string;
}

/** The descriptions that Excel reads and the help pages, in every language. */
export function functionFiles(): readonly FunctionFile[] {
  return metadataLanguages.flatMap((language) => [
    {
      path: `functions-${language}.json`,
      content: JSON.stringify(customFunctionsMetadata(language, site), null, 2),
    },
    { path: `help/${language}/index.html`, content: functionIndexPage(language) },
    ...customFunctions.map((customFunction) => ({
      path: `help/${language}/${customFunction.id}.html`,
      content: functionPage(customFunction, language),
    })),
  ]);
}
