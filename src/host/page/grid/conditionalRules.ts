import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormatSnapshot } from "../../workbook/snapshot";
import { gridRange } from "./gridRange";

const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** Conditional formats in the grid's terms, the most important first. Kinds the grid cannot draw are left out of the picture, not out of the workbook. */
export function conditionalRules(formats: readonly ConditionalFormatSnapshot[]): IConditionFormattingRule[] {
  return [...formats]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((format) => {
      const rule = ruleOf(format);
      return rule ? [{ cfId: format.id, ranges: [gridRange(format.area)], stopIfTrue: format.stopIfTrue, rule }] : [];
    });
}

function ruleOf(format: ConditionalFormatSnapshot): IConditionalFormattingRuleConfig | null {
  const highlight = { type: CFRuleType.highlightCell, style: highlightStyle(format) } as const;
  const rule = format.rule;
  switch (format.type) {
    case "Custom":
      return { ...highlight, subType: CFSubRuleType.formula, value: String(rule.formula) };
    case "CellValue":
      return cellValueRule(highlight, rule);
    case "ContainsText":
      return {
        ...highlight,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.containsText,
        value: String(rule.text),
      };
    case "DataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: { type: CFValueType.num, value: 0 },
          max: { type: CFValueType.max },
          isGradient: false,
          positiveColor: (rule.positiveFormat as { fillColor?: string } | undefined)?.fillColor ?? "#638EC6",
          nativeColor: "#C50F1F",
        },
      };
    case "ColorScale":
      return colorScale(rule);
    default:
      return null;
  }
}

type Highlight = { readonly type: CFRuleType.highlightCell; readonly style: ReturnType<typeof highlightStyle> };

function cellValueRule(
  highlight: Highlight,
  rule: Readonly<Record<string, unknown>>,
): IConditionalFormattingRuleConfig {
  const first = Number(String(rule.formula1).replace(/^=/, ""));
  const operator = numberOperators[String(rule.operator)];
  if (operator && Number.isFinite(first))
    return { ...highlight, subType: CFSubRuleType.number, operator, value: first } as IConditionalFormattingRuleConfig;
  const text = /^="(.*)"$/.exec(String(rule.formula1))?.[1];
  return {
    ...highlight,
    subType: CFSubRuleType.text,
    operator: CFTextOperator.equal,
    value: text ?? String(rule.formula1),
  };
}

function colorScale(rule: Readonly<Record<string, unknown>>): IConditionalFormattingRuleConfig {
  const criteria = (rule.criteria ?? {}) as Readonly<
    Record<"minimum" | "midpoint" | "maximum", { color?: string } | undefined>
  >;
  const stops = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((stop) => stop !== undefined);
  return {
    type: CFRuleType.colorScale,
    config: stops.map((stop, index) => ({
      index,
      color: stop.color ?? "#FFFFFF",
      value:
        index === 0
          ? { type: CFValueType.min }
          : index === stops.length - 1
            ? { type: CFValueType.max }
            : { type: CFValueType.percentile, value: 50 },
    })),
  };
}

function highlightStyle({ format }: ConditionalFormatSnapshot) {
  return {
    ...(format?.fill ? { bg: { rgb: format.fill } } : {}),
    ...(format?.fontColor ? { cl: { rgb: format.fontColor } } : {}),
    ...(format?.bold ? { bl: 1 } : {}),
    ...(format?.italic ? { it: 1 } : {}),
    ...(format?.strikethrough ? { st: { s: 1 } } : {}),
  };
}
