import { formulaFromFile, type FormulaContext } from "./fileFormula";
import { thresholdTypes } from "./conditionalFormatNames";
import { elementColor } from "./differentialFormat";
import { storedOperand } from "./fileValidation";
import { escapeXml, xmlElement } from "./xmlText";
import { childOf, childrenOf, isTrue, type XmlTree } from "./xmlTree";

type Rule = Readonly<Record<string, unknown>>;

/** Namespace of Excel 2010's additions ([MS-XLSX] 2.6.33), where all of a data bar but its colour and bounds is kept. */
export const additions = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

const plainColor = "#638EC6";
/** Excel's colour for negative bars. */
const negativeColor = "#FF0000";
const directions: Readonly<Record<string, string>> = { LeftToRight: "leftToRight", RightToLeft: "rightToLeft" };
const axes: Readonly<Record<string, string>> = { CellMidPoint: "middle", None: "none" };

function keyOf(names: Readonly<Record<string, string>>, stored: string | undefined): string | undefined {
  return Object.entries(names).find(([, known]) => known === stored)?.[0];
}

function part(rule: Rule, name: string): Rule {
  return (rule[name] as Rule | undefined) ?? {};
}

function colorXml(name: string, color: unknown): string {
  if (typeof color !== "string" || color === "") return "";
  return xmlElement(name, { rgb: `FF${color.replace("#", "").toUpperCase()}` });
}

function plainBound(bound: Rule, automatic: "min" | "max", context: FormulaContext): string {
  const type = thresholdTypes[String(bound["type"])] ?? automatic;
  const value = type === "min" || type === "max" ? undefined : (storedOperand(bound["formula"], context) ?? "0");
  return xmlElement("cfvo", { type, val: value });
}

/** A data bar as every version of Excel knows it, and the id under which Excel 2010 and later find the rest. */
export function fileDataBar(rule: Rule, id: string, context: FormulaContext): string {
  const bounds =
    plainBound(part(rule, "lowerBoundRule"), "min", context) + plainBound(part(rule, "upperBoundRule"), "max", context);
  const color = colorXml("color", part(rule, "positiveFormat")["fillColor"] ?? plainColor);
  const reference = xmlElement(
    "ext",
    { uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14": additions },
    `<x14:id>${id}</x14:id>`,
  );
  return (
    xmlElement("dataBar", { showValue: rule["showDataBarOnly"] === true ? 0 : undefined }, bounds + color) +
    `<extLst>${reference}</extLst>`
  );
}

function addedBound(bound: Rule, automatic: "autoMin" | "autoMax", context: FormulaContext): string {
  const type = thresholdTypes[String(bound["type"])] ?? automatic;
  const formula = storedOperand(bound["formula"], context);
  const value =
    type === automatic || type === "min" || type === "max" ? "" : `<xm:f>${escapeXml(formula ?? "0")}</xm:f>`;
  return xmlElement("x14:cfvo", { type }, value);
}

/** The rest of a data bar, for the list at the end of the worksheet part. */
export function addedDataBar(rule: Rule, id: string, address: string, context: FormulaContext): string {
  const positive = part(rule, "positiveFormat");
  const negative = part(rule, "negativeFormat");
  const content =
    addedBound(part(rule, "lowerBoundRule"), "autoMin", context) +
    addedBound(part(rule, "upperBoundRule"), "autoMax", context) +
    colorXml("x14:borderColor", positive["borderColor"]) +
    colorXml("x14:negativeFillColor", negative["fillColor"] ?? negativeColor) +
    colorXml("x14:negativeBorderColor", negative["borderColor"]) +
    colorXml("x14:axisColor", rule["axisColor"] ?? "#000000");
  const attributes = {
    minLength: 0,
    maxLength: 100,
    border: positive["borderColor"] ? 1 : undefined,
    gradient: positive["gradientFill"] === false ? 0 : undefined,
    direction: directions[String(rule["barDirection"])],
    negativeBarColorSameAsPositive: negative["matchPositiveFillColor"] === true ? 1 : undefined,
    negativeBarBorderColorSameAsPositive: negative["matchPositiveBorderColor"] === false ? 0 : undefined,
    axisPosition: axes[String(rule["axisFormat"])],
  };
  const bar = xmlElement("x14:cfRule", { type: "dataBar", id }, xmlElement("x14:dataBar", attributes, content));
  const names = { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" };
  return xmlElement("x14:conditionalFormatting", names, `${bar}<xm:sqref>${address}</xm:sqref>`);
}

function boundFromFile(plain: XmlTree | undefined, added: XmlTree | undefined, context: FormulaContext): Rule {
  const type = added?.attributes["type"] ?? plain?.attributes["type"];
  if (type === "autoMin" || type === "autoMax") return { type: "Automatic" };
  const formula = childOf(added, "f")?.text ?? plain?.attributes["val"];
  const hasFormula = formula !== undefined && type !== "min" && type !== "max";
  return {
    type: keyOf(thresholdTypes, type) ?? "Automatic",
    ...(hasFormula ? { formula: formulaFromFile(formula, context) } : {}),
  };
}

function negativeFromFile(added: XmlTree, themeColors: readonly string[]): Rule {
  const { negativeBarColorSameAsPositive, negativeBarBorderColorSameAsPositive } = added.attributes;
  const fillColor = elementColor(childOf(added, "negativeFillColor"), themeColors);
  const borderColor = elementColor(childOf(added, "negativeBorderColor"), themeColors);
  return {
    ...(fillColor === undefined || fillColor === negativeColor ? {} : { fillColor }),
    ...(borderColor === undefined ? {} : { borderColor }),
    ...(isTrue(negativeBarColorSameAsPositive) ? { matchPositiveFillColor: true } : {}),
    ...(negativeBarBorderColorSameAsPositive === "0" ? { matchPositiveBorderColor: false } : {}),
  };
}

function additionsFromFile(added: XmlTree, themeColors: readonly string[]): Rule {
  const axisColor = elementColor(childOf(added, "axisColor"), themeColors);
  const axisFormat = keyOf(axes, added.attributes["axisPosition"]);
  const barDirection = keyOf(directions, added.attributes["direction"]);
  const negativeFormat = negativeFromFile(added, themeColors);
  return {
    ...(Object.keys(negativeFormat).length > 0 ? { negativeFormat } : {}),
    ...(axisColor === undefined || axisColor === "#000000" ? {} : { axisColor }),
    ...(axisFormat === undefined ? {} : { axisFormat }),
    ...(barDirection === undefined ? {} : { barDirection }),
  };
}

/** A data bar as Office.js states it, without what is Excel's default; `added` is what Excel 2010 and later keep of it. */
export function dataBarFromFile(
  bar: XmlTree | undefined,
  added: XmlTree | undefined,
  context: FormulaContext & { readonly themeColors: readonly string[] },
): Rule {
  const [lower, upper] = childrenOf(bar, "cfvo");
  const [addedLower, addedUpper] = childrenOf(added, "cfvo");
  const borderColor = elementColor(childOf(added, "borderColor"), context.themeColors);
  return {
    positiveFormat: {
      fillColor: elementColor(childOf(bar, "color"), context.themeColors) ?? plainColor,
      ...(borderColor === undefined ? {} : { borderColor }),
      ...(added?.attributes["gradient"] === "0" ? { gradientFill: false } : {}),
    },
    lowerBoundRule: boundFromFile(lower, addedLower, context),
    upperBoundRule: boundFromFile(upper, addedUpper, context),
    ...(added ? additionsFromFile(added, context.themeColors) : {}),
    ...(bar?.attributes["showValue"] === "0" ? { showDataBarOnly: true } : {}),
  };
}
