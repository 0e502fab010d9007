import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/i18n/language";
import { paneTextSets } from "../../../src/i18n/review/paneTextSets";
import { reviewTexts } from "../../../src/i18n/review/reviewTexts";
import { sampleText } from "../../../src/i18n/review/sampleText";

const texts = reviewTexts();
const withKey = (key: string) => texts.find((text) => text.key === key)?.inLanguage;

describe("all texts side by side", () => {
  it("have every set of texts of the pane", () => {
    const files = readdirSync("src/i18n/pane").map((name) => name.replace(/\.ts$/, ""));
    expect(Object.keys(paneTextSets)).toEqual(expect.arrayContaining(files.filter((name) => name.endsWith("Texts"))));
  });

  it("have a text in every language, with a key of its own in its group", () => {
    for (const { key, inLanguage } of texts)
      for (const language of languages) expect(inLanguage[language] ?? "?", `${key} ${language}`).not.toBe("");
    expect(new Set(texts.map(({ group, key }) => `${group} ${key}`)).size).toBe(texts.length);
  });

  it("say sentences with the names of their facts", () => {
    expect(withKey("warnings.W-BUD-02.sentence")?.["nl-NL"]).toContain("kosten samen ‹mandatory›");
    expect(withKey("stepTexts.title")).toMatchObject({ "nl-NL": "Stap ‹1›: ‹2›", fr: "Étape ‹1› : ‹2›" });
  });

  it("leave less than one in a hundred unsaid", () => {
    const unsaid = texts.filter(({ inLanguage }) => Object.values(inLanguage).includes(null));
    expect(unsaid.length, unsaid.map(({ key }) => key).join(" ")).toBeLessThan(texts.length / 100);
  });

  it("know where Flanders says it differently", () => {
    const differing = texts.filter(({ differs }) => differs);
    expect(differing.map(({ key }) => key)).toContain("toolTexts.stakeholders.title");
    expect(differing.length).toBeLessThan(texts.length / 4);
  });
});

it("shows a list as its names, and nothing for what has no words", () => {
  expect(sampleText((items: readonly string[]) => `Wie: ${items.map((item) => item).join(", ")}`, false)).toBe(
    "Wie: ‹1›",
  );
  expect(sampleText(() => 3, false)).toBeNull();
  expect(
    sampleText(() => {
      throw new Error("needs a date");
    }, false),
  ).toBeNull();
});
