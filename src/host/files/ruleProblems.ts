import { tokenize } from "@borgar/fx";
import type { SheetSnapshot, ValidationSnapshot } from "../workbook/snapshot";
import { areaAddress } from "./addresses";

/** Longest texts of a validation's messages (ECMA-376 part 1, 18.3.1.32) and longest formula or typed list, in characters. */
const longestTitle = 32;
const longestMessage = 255;
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
  const messages = [errorAlert?.message ?? "", prompt?.message ?? ""].filter((text) => text.length > longestMessage);
  return [
    ...titles.map((title) => `the title "${title}" for ${place} is longer than ${longestTitle} characters`),
    ...messages.map(
      (text) => `the message "${text.slice(0, 20)}…" for ${place} is longer than ${longestMessage} characters`,
    ),
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
