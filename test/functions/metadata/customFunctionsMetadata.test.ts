import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { customFunctions } from "../../../src/functions/customFunctions";
import { functionTexts } from "../../../src/i18n/functions/functionTexts";
import { customFunctionsMetadata, metadataLanguages } from "../../../src/functions/metadata/customFunctionsMetadata";

const committed = readFileSync(new URL("./signatures.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

const signatures = customFunctions.map(({ id, parameters }) => {
  const names = parameters.map(({ key, optional, shape }) => `${key}:${shape}${optional ? "?" : ""}`);
  return `${id}(${names.join(" ")})`;
});

describe("the functions of a released add-in", () => {
  it.each(committed)("still take what workbooks give them: %s", (signature) => {
    const start = signature.slice(0, -1);
    const now = signatures.find((candidate) => candidate.startsWith(start.slice(0, start.indexOf("(") + 1)));
    expect(now?.startsWith(start), `now ${now}`).toBe(true);
  });

  it("are all in the committed list", () => {
    expect([...signatures].sort()).toEqual(committed);
  });

  it("only add parameters that may be left out", () => {
    for (const { id, parameters } of customFunctions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional < 0) continue;
      expect(
        parameters.slice(firstOptional).every(({ optional }) => optional),
        id,
      ).toBe(true);
    }
  });
});

describe("what Excel reads of the functions", () => {
  const inLanguages = metadataLanguages.map((language) => customFunctionsMetadata(language, "https://example.test"));

  it("has a name Excel allows, help and a description for each", () => {
    for (const { functions } of inLanguages) {
      expect(functions).toHaveLength(Object.keys(functionTexts.nl).length);
      for (const { id, name, description, helpUrl, parameters } of functions) {
        expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
        expect(id, "no cell reference").not.toMatch(/^[A-Z]{1,3}[0-9]+$|^R[0-9]*C[0-9]*$/);
        expect(name).toBe(id);
        expect(description.length).toBeGreaterThan(10);
        expect(helpUrl).toMatch(new RegExp(`^https://example\\.test/help/(nl|en|fr)/${id}\\.html$`));
        expect(new Set(parameters.map((parameter) => parameter.name)).size, id).toBe(parameters.length);
        for (const parameter of parameters)
          expect(parameter.description.length, `${id} ${parameter.name}`).toBeGreaterThan(2);
      }
    }
  });

  it("differs between languages in texts alone", () => {
    const [dutch, english, french] = inLanguages.map(({ functions }) =>
      functions.map(({ id, result, parameters }) => ({
        id,
        result,
        parameters: parameters.map(({ type, dimensionality, optional, repeating }) => ({
          type,
          dimensionality,
          optional,
          repeating,
        })),
      })),
    );
    expect(english).toEqual(dutch);
    expect(french).toEqual(dutch);
  });

  it("stays below the megabyte that Excel for Windows accepts", () => {
    for (const metadata of inLanguages) expect(JSON.stringify(metadata).length).toBeLessThan(1_000_000);
  });

  it("repeats only the last parameter", () => {
    const repeating = inLanguages[0]?.functions.filter(({ parameters }) =>
      parameters.some((parameter) => parameter.repeating),
    );
    expect(repeating?.map(({ id, parameters }) => [id, parameters.length])).toEqual([["WAARSCHUWINGEN", 1]]);
  });
});
