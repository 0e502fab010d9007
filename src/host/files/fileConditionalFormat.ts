import type { CellStyle as FileStyle, ConditionalRule } from "hucre";
import type { ConditionalFormatSnapshot } from "../workbook/snapshot";
import { areaAddress, cellAddress } from "./addresses";
import { fileColor } from "./fileColor";
import { addedDataBar, fileDataBar } from "./fileDataBar";
import { fileFormula, type FormulaContext } from "./fileFormula";
import { storedOperand, storedOperator } from "./fileValidation";
import { iconSetNames, presetRules, thresholdTypes } from "./conditionalFormatNames";
import { escapeXml, xmlElement } from "./xmlText";

type Rule = Readonly<Record<string, unknown>>;

/** A rule in two halves: what the file library writes (range, order, format) and what only we can write. */
export interface FileConditionalFormat {
  readonly rule: ConditionalRule;
  /** Attributes of `cfRule` besides type, priority, format and stopIfTrue. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content: string;
  /** What belongs in the list of Excel 2010's additions at the end of the worksheet part. */
  readonly addition: string;
}

interface RuleContent {
  readonly type: string;
  readonly attributes?: FileConditionalFormat["attributes"];
  readonly content?: string;
}

function formulaXml(stored: string | undefined): string {
  return stored === undefined ? "" : `<formula>${escapeXml(stored)}</formula>`;
}

function threshold(point: Rule, context: FormulaContext): string {
  const type = thresholdTypes[String(point["type"])] ?? "min";
  const gte = point["operator"] === "GreaterThan" ? 0 : undefined;
  const value = storedOperand(point["formula"], context);
  return xmlElement("cfvo", { type, val: type === "min" || type === "max" ? undefined : (value ?? "0"), gte });
}

function opaque(color: unknown): string {
  return xmlElement("color", { rgb: `FF${String(color).replace("#", "").toUpperCase()}` });
}

function colorScale(rule: Rule, context: FormulaContext): RuleContent {
  const criteria = (rule["criteria"] ?? rule) as Rule;
  const points = ["minimum", "midpoint", "maximum"].flatMap((name) => (criteria[name] ? [criteria[name] as Rule] : []));
  const content =
    points.map((point) => threshold(point, context)).join("") + points.map(({ color }) => opaque(color)).join("");
  return { type: "colorScale", content: xmlElement("colorScale", {}, content) };
}

function iconSet(rule: Rule, context: FormulaContext): RuleContent {
  const name = iconSetNames[String(rule["style"])];
  if (name === undefined) throw new Error(`icon set ${String(rule["style"])} cannot be saved`);
  const given = (rule["criteria"] as readonly Rule[] | undefined) ?? [];
  const count = Number(name.slice(0, 1));
  // The lowest icon has no threshold of its own in Office.js; a file wants one.
  const points = Array.from({ length: count }, (_, index) =>
    index === 0
      ? { type: "Percent", formula: "0" }
      : (given[index] ?? { type: "Percent", formula: Math.round((100 / count) * index) }),
  );
  const attributes = {
    iconSet: name,
    showValue: rule["showIconOnly"] === true ? 0 : undefined,
    reverse: rule["reverseIconOrder"] === true ? 1 : undefined,
  };
  return {
    type: "iconSet",
    content: xmlElement("iconSet", attributes, points.map((point) => threshold(point, context)).join("")),
  };
}

function textRule(rule: Rule, firstCell: string): RuleContent {
  const text = String(rule["text"]);
  const literal = `"${text.replaceAll('"', '""')}"`;
  const written = {
    Contains: ["containsText", "containsText", `NOT(ISERROR(SEARCH(${literal},${firstCell})))`],
    NotContains: ["notContainsText", "notContains", `ISERROR(SEARCH(${literal},${firstCell}))`],
    BeginsWith: ["beginsWith", "beginsWith", `LEFT(${firstCell},LEN(${literal}))=${literal}`],
    EndsWith: ["endsWith", "endsWith", `RIGHT(${firstCell},LEN(${literal}))=${literal}`],
  }[String(rule["operator"])];
  const [type = "containsText", operator = "containsText", formula = ""] = written ?? [];
  return { type, attributes: { operator, text }, content: formulaXml(formula) };
}

function topBottom(rule: Rule): RuleContent {
  const kind = String(rule["type"]);
  return {
    type: "top10",
    attributes: {
      rank: Number(rule["rank"]),
      percent: kind.endsWith("Percent") ? 1 : undefined,
      bottom: kind.startsWith("Bottom") ? 1 : undefined,
    },
  };
}

function preset(rule: Rule, firstCell: string): RuleContent {
  const found = presetRules[String(rule["criterion"])];
  if (!found) throw new Error(`conditional format criterion ${String(rule["criterion"])} cannot be saved`);
  return {
    type: found.type,
    attributes: found.attributes ?? {},
    content: formulaXml(found.formula?.replaceAll("CELL", firstCell)),
  };
}

function cellValue(rule: Rule, context: FormulaContext): RuleContent {
  const content = [rule["formula1"], rule["formula2"]]
    .map((bound) => formulaXml(storedOperand(bound, context)))
    .join("");
  return { type: "cellIs", attributes: { operator: storedOperator(rule["operator"]) }, content };
}

/** Ids tie a data bar to its additions; they only need to differ within a sheet. */
function dataBarId(index: number): string {
  return `{00000000-000B-0000-0000-${index.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function ruleContent(format: ConditionalFormatSnapshot, index: number, context: FormulaContext): RuleContent {
  const { rule, area } = format;
  const firstCell = cellAddress(area.row, area.column);
  switch (format.type) {
    case "Custom":
      return { type: "expression", content: formulaXml(fileFormula(String(rule["formula"]), context)) };
    case "CellValue":
      return cellValue(rule, context);
    case "DataBar":
      return { type: "dataBar", content: fileDataBar(rule, dataBarId(index), context) };
    case "ColorScale":
      return colorScale(rule, context);
    case "IconSet":
      return iconSet(rule, context);
    case "ContainsText":
      return textRule(rule, firstCell);
    case "TopBottom":
      return topBottom(rule);
    case "PresetCriteria":
      return preset(rule, firstCell);
    default:
      throw new Error(`conditional format of type ${format.type} cannot be saved`);
  }
}

function differentialStyle(format: ConditionalFormatSnapshot["format"]): FileStyle | undefined {
  if (!format) return undefined;
  const { fill, fontColor, bold, italic, strikethrough, numberFormat } = format;
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(fontColor === undefined ? {} : { color: fileColor(fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: fileColor(fill) } }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}

/** Conditional formats in order of priority; a file numbers them from 1. Throws on a kind that the file format cannot hold. */
export function fileConditionalFormats(
  formats: readonly ConditionalFormatSnapshot[],
  context: FormulaContext,
): readonly FileConditionalFormat[] {
  return [...formats]
    .sort((a, b) => a.priority - b.priority)
    .map((format, index) => {
      const { type, attributes = {}, content = "" } = ruleContent(format, index, context);
      const style = differentialStyle(format.format);
      return {
        rule: {
          type: type as ConditionalRule["type"],
          priority: index + 1,
          range: areaAddress(format.area),
          stopIfTrue: format.stopIfTrue,
          ...(style && Object.keys(style).length > 0 ? { style } : {}),
        },
        attributes,
        content,
        addition:
          format.type === "DataBar"
            ? addedDataBar(format.rule, dataBarId(index), areaAddress(format.area), context)
            : "",
      };
    });
}
