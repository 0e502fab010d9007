import { functionTexts } from "../functions/functionTexts";
import { parameterTexts } from "../functions/parameterTexts";
import { problems } from "../functions/problems";
import { categoryTexts } from "../import/categoryTexts";
import { evidenceTexts } from "../import/evidenceTexts";
import { fieldTexts } from "../import/fieldTexts";
import { problemsEn } from "../import/problemsEn";
import { problemsFr } from "../import/problemsFr";
import { problemsNl } from "../import/problemsNl";
import { questionTexts } from "../import/questionTexts";
import { screenTexts } from "../import/screenTexts";
import { languages, textsIn, type Language, type Texts } from "../language";
import { warningTexts } from "../warnings/warningSentence";
import { choiceTexts } from "../workbook/choiceTexts";
import { commonTexts, costGroupTexts } from "../workbook/commonTexts";
import { sheetTexts } from "../workbook/sheetTexts";
import { wordingIn, type Wording } from "../workbook/wording";
import { paneTextSets } from "./paneTextSets";
import { sampleText } from "./sampleText";

export const textGroups = ["pane", "warnings", "functions", "import", "workbook"] as const;

export type TextGroup = (typeof textGroups)[number];

/** One text in every language, for whoever reads them through. */
export interface ReviewText {
  readonly group: TextGroup;
  /** Where it is used: `homeTexts.title`. */
  readonly key: string;
  /** `null` where a text can only be said of true facts. */
  readonly inLanguage: Readonly<Record<Language, string | null>>;
  /** Whether Flanders says it differently. */
  readonly differs: boolean;
}

/** Every text of the product but those of pages for administrators, and what is said with nothing in every language. */
export function reviewTexts(): readonly ReviewText[] {
  const withoutFlemish = <T>({ nl, en, fr }: { readonly nl: T; readonly en: T; readonly fr: T }): Texts<T> =>
    ({ nl, nlBE: {}, en, fr }) as Texts<T>;
  const importSets = { screenTexts, questionTexts, evidenceTexts, categoryTexts, fieldTexts };
  const importProblems = withoutFlemish({ nl: problemsNl, en: problemsEn, fr: problemsFr });
  return [
    ...setsOf("pane", paneTextSets),
    ...fromSet("warnings", "warnings", warningTexts, true),
    ...fromSet("functions", "functionTexts", withoutFlemish(functionTexts)),
    ...fromSet("functions", "parameterTexts", withoutFlemish(parameterTexts)),
    ...fromWordings("functions", "problems", problems),
    ...setsOf("import", importSets),
    ...fromSet("import", "problems", importProblems, true),
    ...fromWordings("workbook", "common", { commonTexts, costGroupTexts }),
    ...fromWordings("workbook", "sheets", sheetTexts),
    ...fromWordings("workbook", "choices", choiceTexts),
  ].filter(({ inLanguage }) => languages.some((language) => inLanguage[language] !== ""));
}

function setsOf(group: TextGroup, sets: Readonly<Record<string, Texts<object>>>): readonly ReviewText[] {
  return Object.entries(sets).flatMap(([name, texts]) => fromSet(group, name, texts));
}

/** Lays the four languages of a set side by side, leaf by leaf of the Dutch one. */
function fromSet(group: TextGroup, name: string, texts: Texts<object>, isSentence = false): readonly ReviewText[] {
  const all = languages.map((language) => textsIn(texts, language) as unknown);
  return leaves(name, all, (values) => values.map((value) => sampleText(value, isSentence))).map(({ key, said }) =>
    reviewText(group, key, said),
  );
}

function fromWordings(group: TextGroup, name: string, tree: unknown): readonly ReviewText[] {
  if (isWording(tree))
    return [
      reviewText(
        group,
        name,
        languages.map((language) => wordingIn(tree, language)),
      ),
    ];
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, below]) => fromWordings(group, `${name}.${key}`, below));
}

interface Leaf {
  readonly key: string;
  readonly said: readonly (string | null)[];
}

function leaves(
  key: string,
  all: readonly unknown[],
  say: (values: readonly unknown[]) => readonly (string | null)[],
): readonly Leaf[] {
  const first = all[0];
  if (typeof first !== "object" || first === null) return [{ key, said: say(all) }];
  return Object.keys(first).flatMap((part) =>
    leaves(
      `${key}.${part}`,
      all.map((one) => (one as Readonly<Record<string, unknown>> | undefined)?.[part]),
      say,
    ),
  );
}

function reviewText(group: TextGroup, key: string, said: readonly (string | null)[]): ReviewText {
  const inLanguage = Object.fromEntries(
    languages.map((language, index) => [language, said[index] ?? null]),
  ) as ReviewText["inLanguage"];
  return { group, key, inLanguage, differs: inLanguage["nl-NL"] !== inLanguage["nl-BE"] };
}

function isWording(tree: unknown): tree is Wording {
  return typeof tree === "object" && tree !== null && "nl" in tree && typeof tree.nl === "string";
}
