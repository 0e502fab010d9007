import { functionTexts } from "../../i18n/functions/functionTexts";
import { pageTexts } from "../../i18n/functions/pageTexts";
import type { CustomFunction } from "../customFunction";
import { parameterText, type MetadataLanguage } from "./customFunctionsMetadata";
import { exampleFormula, exampleSheet, shownCell } from "./exampleSheet";
import type { FunctionExample } from "./functionExample";
import { functionExamples } from "./functionExamples";
import { escaped, htmlPage, htmlTable } from "./htmlPage";

/** The help page of one function in one language: what it answers, its arguments, a worked example and what to know. */
export function functionPage(customFunction: CustomFunction, language: MetadataLanguage): string {
  const { id } = customFunction;
  const texts = pageTexts[language];
  const example = id === "WAARSCHUWINGEN" ? null : functionExamples[id];
  const parts = [
    `<p><a href="index.html">${escaped(texts.back)}</a></p>`,
    `<h1><code>OPL.${id}</code></h1>`,
    `<p>${escaped(functionTexts[language][id])}</p>`,
    `<p><code>${escaped(syntax(customFunction, language))}</code></p>`,
    `<h2>${escaped(texts.arguments)}</h2>`,
    argumentTable(customFunction, language),
    ...(example === null ? [] : exampleParts(customFunction, example, language)),
    `<h2>${escaped(texts.rulesTitle)}</h2>`,
    `<ul>${texts.rules.map((rule) => `<li>${escaped(rule)}</li>`).join("")}</ul>`,
  ];
  return htmlPage(language, `OPL.${id}`, `<main>\n${parts.join("\n")}\n</main>`);
}

function syntax({ id, parameters }: CustomFunction, language: MetadataLanguage): string {
  const names = parameters.map(({ key, optional, shape }) => {
    const { name } = parameterText(key, language);
    if (shape === "repeating") return `${name}…`;
    return optional ? `[${name}]` : name;
  });
  return `=OPL.${id}(${names.join(language === "en" ? ", " : "; ")})`;
}

function argumentTable({ parameters }: CustomFunction, language: MetadataLanguage): string {
  const texts = pageTexts[language];
  const rows = parameters.map(({ key, optional, shape }) => {
    const { name, help } = parameterText(key, language);
    return [name, [help, texts[shape], ...(optional ? [texts.optional] : [])].join(" – ")];
  });
  return htmlTable([texts.argument, texts.meaning], rows);
}

function exampleParts({ id, parameters }: CustomFunction, example: FunctionExample, language: MetadataLanguage) {
  const texts = pageTexts[language];
  const names = parameters.map(({ key }) => parameterText(key, language).name);
  const sheet = exampleSheet(example, names, language);
  const answer = example.result.map((row) => row.map((cell) => shownCell(cell, language)));
  return [
    `<h2>${escaped(texts.example)}</h2>`,
    ...(sheet.rows.length === 0 ? [] : [`<div class="wide">${htmlTable(sheet.headers, sheet.rows)}</div>`]),
    `<p><code>${escaped(exampleFormula(id, example, language))}</code></p>`,
    `<p>${escaped(texts.answer)}:</p>`,
    `<div class="wide">${htmlTable([], answer).replace("<thead><tr></tr></thead>", "")}</div>`,
  ];
}
