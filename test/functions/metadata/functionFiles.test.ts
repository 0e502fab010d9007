import { describe, expect, it } from "vitest";
import { customFunctions } from "../../../src/functions/customFunctions";
import { functionFiles } from "../../../src/functions/metadata/functionFiles";

const files = new Map(functionFiles().map(({ path, content }) => [path, content]));

describe("files of the functions", () => {
  it("are a description, a list and a page per function in each language", () => {
    expect(files.size).toBe(3 * (2 + customFunctions.length));
    for (const language of ["nl", "en", "fr"]) {
      const metadata: unknown = JSON.parse(files.get(`functions-${language}.json`) ?? "null");
      expect(metadata).toMatchObject({ functions: customFunctions.map(({ id }) => ({ id })) });
      for (const { id } of customFunctions)
        expect(files.get(`help/${language}/index.html`)).toContain(`href="${id}.html"`);
    }
  });

  it("show an example with the separators of the language", () => {
    expect(files.get("help/nl/VERLETKOST.html")).toContain("=OPL.VERLETKOST(12;15,2;38,5)");
    expect(files.get("help/en/VERLETKOST.html")).toContain("=OPL.VERLETKOST(12,15.2,38.5)");
    expect(files.get("help/fr/DRAAGVLAK.html")).toContain("=OPL.DRAAGVLAK(A2:A6;B2:B6)");
    expect(files.get("help/nl/VERLETKOST.html")).toContain("<td>7022,4</td>");
  });

  it("hold no scripts and name their language", () => {
    for (const [path, content] of files) {
      if (!path.endsWith(".html")) continue;
      expect(content).not.toContain("<script");
      expect(content).toContain(`<html lang="${path.split("/")[1]}">`);
    }
  });
});
