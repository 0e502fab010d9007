import { tokenize } from "@borgar/fx";
import type { SheetSnapshot, ValidationSnapshot } from "../workbook/snapshot";
import { areaAddress } from "./addresses";

/** Longest texts of a validation's messages ([MS-OI29500] 2.1.613) and longest formula or typed list, in characters. */
const longestTitle = 32;
const longestAlert = 224;
const longestPrompt = 255;
const longestFormula = 255;

/** All formulas in a rule, however deep. */
function formulasIn(rule: unknown): readonly string[] {
  if (typeof rule === "string") return rule.startsWith("=") ? [rule] : [];
  return typeof rule === "object" && rule !== null ? Object.values(rule).flatMap(formulasIn) : [];
}

/** Excel refuses structured references in rules; it wants a name or INDIRECT instead. */
function structuredProblems(place: string, rule: unknown): readonly string[] {
  return formulasIn(rule)
    .filter((formula) => tokenize(formula).some(({ type }) => type === "structured"))
    .map((formula) => `the rule for ${place} refers to a table: ${formula}`);
}

function typedList({ rule }: ValidationSnapshot): string {
  const source = String((rule["list"] as Readonly<Record<string, unknown>> | undefined)?.["source"] ?? "");
  return source.startsWith("=") ? "" : source;
}

function messageProblems(place: string, { errorAlert, prompt }: ValidationSnapshot): readonly string[] {
  const titles = [errorAlert?.title ?? "", prompt?.title ?? ""].filter((title) => title.length > longestTitle);
  const tooLong = (text: string, most: number) =>
    text.length > most ? [`the message "${text.slice(0, 20)}…" for ${place} is longer than ${most} characters`] : [];
  return [
    ...titles.map((title) => `the title "${title}" for ${place} is longer than ${longestTitle} characters`),
    ...tooLong(errorAlert?.message ?? "", longestAlert),
    ...tooLong(prompt?.message ?? "", longestPrompt),
  ];
}

function validationProblems(sheet: SheetSnapshot, validation: ValidationSnapshot): readonly string[] {
  const place = `${sheet.name}!${areaAddress(validation.area)}`;
  const isLong = [typedList(validation), ...formulasIn(validation.rule)].some((text) => text.length > longestFormula);
  return [
    ...(isLong ? [`the list or formula for ${place} is longer than ${longestFormula} characters`] : []),
    ...structuredProblems(place, validation.rule),
    ...messageProblems(place, validation),
  ];
}

/** What Excel would refuse in the validations and conditional formats of a sheet, a sentence for a developer each. */
export function ruleProblems(sheet: SheetSnapshot): readonly string[] {
  return [
    ...sheet.validations.flatMap((validation) => validationProblems(sheet, validation)),
    ...sheet.conditionalFormats.flatMap(({ area, rule }) =>
      structuredProblems(`${sheet.name}!${areaAddress(area)}`, rule),
    ),
  ];
}
