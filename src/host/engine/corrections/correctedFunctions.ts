import type { BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import type { CellValue } from "../../workbook/cellValue";
import type { CellStore } from "../cellStore";
import { AdaptedFunction } from "./adaptedFunction";
import type { Adaptation } from "./adaptedFunction";
import { AverageAFunction } from "./averageAFunction";
import { CompareFunction } from "./compareFunction";
import { conditionalFunctions } from "./conditionalFunctions";
import { EdateFunction, IsoWeekNumberFunction } from "./dateFunctions";
import { FixedFunction, numberAsText, TextFunction, type LocaleSource } from "./localText";
import { SearchFunction } from "./searchFunction";
import { UniqueFunction } from "./uniqueFunction";

/** What Univer adapts little of: name of the function and what becomes of its values. Each has a case in the conformance test. */
const adaptations = (locale: LocaleSource): Readonly<Record<string, Adaptation>> => ({
  /** A condition that is text is `#VALUE!` unless it reads TRUE or FALSE. */
  IF: (value, index) => (index === 0 ? toCondition(value) : value),
  /** A number joined to text has at most 15 digits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
  CONCATENATE: (value) => asText(value, locale),
  CONCAT: (value) => asText(value, locale),
  TEXTJOIN: (value, index) => (index < 2 ? value : asText(value, locale)),
  /** These sort the very array that other formulas read the same cells from. */
  SORT: asCopy,
  SORTBY: asCopy,
});

/** Functions that take the place of Univer's own, because these give something else than Excel documents. */
export function correctedFunctions(
  functions: IFunctionService,
  store: CellStore,
  locale: LocaleSource,
): readonly BaseFunction[] {
  const adapted = Object.entries(adaptations(locale)).flatMap(([name, adaptation]) => {
    const original = functions.getExecutor(name);
    return original ? [new AdaptedFunction(original, adaptation)] : [];
  });
  return [
    ...adapted,
    ...conditionalFunctions(store),
    new CompareFunction(),
    new TextFunction(locale),
    new FixedFunction(locale),
    new EdateFunction(),
    new IsoWeekNumberFunction(),
    new SearchFunction(),
    new UniqueFunction(),
    new AverageAFunction(),
  ];
}

function toCondition(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const text = value.toUpperCase();
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : { error: "#VALUE!" };
}

/** Adapting an array makes a new one; its values stay. */
function asCopy(value: CellValue): CellValue {
  return value;
}

function asText(value: CellValue, locale: LocaleSource): CellValue {
  return typeof value === "number" ? numberAsText(value, locale()) : value;
}
