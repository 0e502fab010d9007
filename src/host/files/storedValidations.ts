import type { DataValidation } from "hucre";
import type { ValidationSnapshot } from "../workbook/snapshot";
import { operatorNames, promptOnly, validationsFromFile } from "./fileValidation";
import type { FormulaContext } from "./fileFormula";
import { childOf, descendantsOf, isTrue, type XmlTree } from "./xmlTree";

/** Text of an operand: directly in the element, or in `xm:f` inside it (Excel 2010's form for lists on another sheet). */
function operandText(element: XmlTree | undefined): string | undefined {
  return element && (childOf(element, "f")?.text ?? element.text);
}

function storedValidation(element: XmlTree): DataValidation | null {
  const { attributes } = element;
  const type = (attributes["type"] as DataValidation["type"] | undefined) ?? promptOnly;
  const range = attributes["sqref"] ?? childOf(element, "sqref")?.text;
  if (range === undefined) return null;
  const formula1 = operandText(childOf(element, "formula1"));
  const formula2 = operandText(childOf(element, "formula2"));
  const literal = /^"([\s\S]*)"$/.exec(formula1 ?? "");
  const operator = attributes["operator"];
  return {
    type,
    range,
    allowBlank: isTrue(attributes["allowBlank"]),
    showInputMessage: isTrue(attributes["showInputMessage"]),
    showErrorMessage: isTrue(attributes["showErrorMessage"]),
    ...(operator !== undefined && operator in operatorNames
      ? { operator: operator as keyof typeof operatorNames }
      : {}),
    ...(type === "list" && literal
      ? { values: (literal[1] ?? "").split(",") }
      : formula1 === undefined
        ? {}
        : { formula1 }),
    ...(formula2 === undefined || formula2 === "" ? {} : { formula2 }),
    ...(attributes["errorStyle"] ? { errorStyle: attributes["errorStyle"] as "stop" | "warning" | "information" } : {}),
    inputTitle: attributes["promptTitle"] ?? "",
    inputMessage: attributes["prompt"] ?? "",
    errorTitle: attributes["errorTitle"] ?? "",
    errorMessage: attributes["error"] ?? "",
  };
}

/** All validations of a worksheet part, those of Excel 2010's extension included (the file library does not read these). */
export function storedValidations(
  sheet: XmlTree,
  workbook: Omit<FormulaContext, "ownTable">,
): readonly ValidationSnapshot[] {
  return descendantsOf(sheet, "dataValidation").flatMap((element) => {
    const stored = storedValidation(element);
    // In a file the attribute means the opposite of its name.
    const hasDropDown = !isTrue(element.attributes["showDropDown"]);
    return stored ? validationsFromFile(stored, hasDropDown, { ...workbook, ownTable: null }) : [];
  });
}
