import type { ConditionalFormatSnapshot } from "../workbook/snapshot";
import { areaFromAddress } from "./addresses";
import { iconSetNames, presetRules, thresholdTypes } from "./conditionalFormatNames";
import { differentialFormatFromFile, elementColor } from "./differentialFormat";
import { dataBarFromFile } from "./fileDataBar";
import { formulaFromFile, type FormulaContext } from "./fileFormula";
import { operatorNames } from "./fileValidation";
import { childOf, childrenOf, descendantsOf, isTrue, type XmlTree } from "./xmlTree";

type Kind = Pick<ConditionalFormatSnapshot, "type" | "rule">;

/** What reading a conditional format needs of the workbook: its differential formats in order, and its theme. */
export interface ConditionalFormatContext extends FormulaContext {
  readonly differentialFormats: readonly XmlTree[];
  readonly themeColors: readonly string[];
  /** Id for the format with this priority. */
  readonly idFor: (priority: number) => string;
}

interface SheetContext extends ConditionalFormatContext {
  readonly additions: readonly XmlTree[];
}

function keyOf(names: Readonly<Record<string, string>>, stored: string | undefined): string | undefined {
  return Object.entries(names).find(([, known]) => known === stored)?.[0];
}

function threshold(point: XmlTree, context: ConditionalFormatContext): Readonly<Record<string, unknown>> {
  const { type, val, gte } = point.attributes;
  const shown = keyOf(thresholdTypes, type) ?? "LowestValue";
  return {
    type: shown,
    ...(val === undefined || type === "min" || type === "max" ? {} : { formula: formulaFromFile(val, context) }),
    ...(gte === "0" ? { operator: "GreaterThan" } : {}),
  };
}

/** The part of a data bar that Excel 2010 and later keep at the end of the sheet, found by its id. */
function dataBar(rule: XmlTree, context: SheetContext): Kind {
  const id = descendantsOf(childOf(rule, "extLst"), "id")[0]?.text;
  const added = context.additions.find(({ attributes }) => id !== undefined && attributes["id"] === id);
  return { type: "DataBar", rule: dataBarFromFile(childOf(rule, "dataBar"), childOf(added, "dataBar"), context) };
}

function colorScale(rule: XmlTree, context: ConditionalFormatContext): Kind {
  const scale = childOf(rule, "colorScale");
  const colors = childrenOf(scale, "color");
  const points = childrenOf(scale, "cfvo").map((point, index) => ({
    ...threshold(point, context),
    color: elementColor(colors[index], context.themeColors),
  }));
  const [minimum, second, third] = points;
  const criteria = third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
  return { type: "ColorScale", rule: { criteria } };
}

function iconSet(rule: XmlTree, context: ConditionalFormatContext): Kind | null {
  const set = childOf(rule, "iconSet");
  const style = keyOf(iconSetNames, set?.attributes["iconSet"] ?? "3TrafficLights1");
  if (style === undefined) return null;
  const criteria = childrenOf(set, "cfvo").map((point, index) =>
    index === 0 ? {} : { operator: "GreaterThanOrEqual", ...threshold(point, context) },
  );
  return {
    type: "IconSet",
    rule: {
      style,
      criteria,
      ...(isTrue(set?.attributes["reverse"]) ? { reverseIconOrder: true } : {}),
      ...(set?.attributes["showValue"] === "0" ? { showIconOnly: true } : {}),
    },
  };
}

const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

function topBottom({ attributes }: XmlTree): Kind {
  const type =
    (isTrue(attributes["bottom"]) ? "Bottom" : "Top") + (isTrue(attributes["percent"]) ? "Percent" : "Items");
  return { type: "TopBottom", rule: { rank: Number(attributes["rank"] ?? "10"), type } };
}

function preset({ attributes }: XmlTree): Kind | null {
  const compared = ["aboveAverage", "equalAverage", "stdDev", "timePeriod"];
  const found = Object.entries(presetRules).find(
    ([, known]) =>
      known.type === attributes["type"] &&
      compared.every(
        (name) => (attributes[name] ?? defaults[name]) === String(known.attributes?.[name] ?? defaults[name]),
      ),
  );
  return found ? { type: "PresetCriteria", rule: { criterion: found[0] } } : null;
}

const defaults: Readonly<Record<string, string>> = {
  aboveAverage: "1",
  equalAverage: "0",
  stdDev: "0",
  timePeriod: "",
};

/** Conditional formats say `GreaterThanOrEqual` where validations say `GreaterThanOrEqualTo`. */
function shownOperator(stored: string | undefined): string {
  return operatorNames[stored as keyof typeof operatorNames].replace(/ThanOrEqualTo$/, "ThanOrEqual");
}

function kindFromFile(rule: XmlTree, context: SheetContext): Kind | null {
  const { type = "", operator, text } = rule.attributes;
  const [first, second] = childrenOf(rule, "formula").map((formula) => formula.text);
  if (type === "expression") return { type: "Custom", rule: { formula: formulaFromFile(first ?? "", context) } };
  if (type === "cellIs") {
    const operands = {
      formula1: formulaFromFile(first ?? "", context),
      ...(second ? { formula2: formulaFromFile(second, context) } : {}),
    };
    return {
      type: "CellValue",
      rule: { ...operands, operator: shownOperator(operator) },
    };
  }
  if (type === "dataBar") return dataBar(rule, context);
  if (type === "colorScale") return colorScale(rule, context);
  if (type === "iconSet") return iconSet(rule, context);
  if (textOperators[type] !== undefined)
    return { type: "ContainsText", rule: { operator: textOperators[type], text: text ?? "" } };
  return type === "top10" ? topBottom(rule) : preset(rule);
}

function formatsFrom(rule: XmlTree, addresses: string, context: SheetContext): readonly ConditionalFormatSnapshot[] {
  const kind = kindFromFile(rule, context);
  const { dxfId, priority = "1", stopIfTrue } = rule.attributes;
  const format =
    dxfId === undefined
      ? undefined
      : differentialFormatFromFile(context.differentialFormats[Number(dxfId)], context.themeColors);
  return addresses.split(/\s+/).flatMap((address) => {
    const area = areaFromAddress(address);
    if (!kind || !area) return [];
    const shared = {
      ...kind,
      area,
      priority: Number(priority),
      stopIfTrue: isTrue(stopIfTrue),
      ...(format ? { format } : {}),
    };
    return [{ id: "", ...shared }];
  });
}

/** Conditional formats of a worksheet part in order of priority, numbered from 0; and how many rules are of a kind the host does not know. */
export function conditionalFormatsFromFile(
  sheet: XmlTree,
  context: ConditionalFormatContext,
): { readonly formats: readonly ConditionalFormatSnapshot[]; readonly unknown: number } {
  const additions = descendantsOf(childOf(sheet, "extLst"), "cfRule");
  const rules = childrenOf(sheet, "conditionalFormatting").flatMap((element) =>
    childrenOf(element, "cfRule").map((rule) =>
      formatsFrom(rule, element.attributes["sqref"] ?? "", { ...context, additions }),
    ),
  );
  const formats = rules
    .flat()
    .sort((a, b) => a.priority - b.priority)
    .map((format, priority) => ({ ...format, id: context.idFor(priority), priority }));
  return { formats, unknown: rules.filter((found) => found.length === 0).length };
}
