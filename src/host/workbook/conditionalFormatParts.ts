import { surface } from "../wire/surface";
import type { WireObject } from "../wire/wireObject";
import { booleanFrom, oneOf, textFrom } from "./checkedValue";
import { colorFrom } from "./colors";
import { checkedCriteria, checkedCellRule, checkedFormula, checkedRecord } from "./conditionalFormatRules";
import { RecordObject, type RecordField, type RecordStore } from "./recordObject";

/** The parts of one conditional format: its rule by name, and its looks. */
export interface FormatParts {
  readonly rule: RecordStore;
  readonly format: RecordStore;
}

const color: RecordField = { initial: "", check: (value) => (value === "" ? "" : colorFrom(value)) };
const flag = (initial: boolean | null): RecordField => ({ initial, check: booleanFrom });
const word = (words: readonly string[]): RecordField => ({ initial: words[0], check: (value) => oneOf(words, value) });
const record = (initial: unknown): RecordField => ({ initial, check: checkedRecord });

const surfaces = {
  custom: surface("CustomConditionalFormat", { "1.6": { links: "Rule Format" } }),
  formula: surface("ConditionalFormatRule", { "1.6": { scalars: "Formula" } }),
  cellValue: surface("CellValueConditionalFormat", { "1.6": { scalars: "Rule", links: "Format" } }),
  text: surface("TextConditionalFormat", { "1.6": { scalars: "Rule", links: "Format" } }),
  preset: surface("PresetCriteriaConditionalFormat", { "1.6": { scalars: "Rule", links: "Format" } }),
  topBottom: surface("TopBottomConditionalFormat", { "1.6": { scalars: "Rule", links: "Format" } }),
  format: surface("ConditionalRangeFormat", { "1.6": { scalars: "NumberFormat", links: "Fill Font" } }),
  font: surface("ConditionalRangeFont", { "1.6": { scalars: "Color Italic Bold Strikethrough" } }),
  fill: surface("ConditionalRangeFill", { "1.6": { scalars: "Color", methods: "Clear" } }),
  dataBar: surface("DataBarConditionalFormat", {
    "1.6": {
      scalars: "ShowDataBarOnly BarDirection AxisFormat AxisColor LowerBoundRule UpperBoundRule",
      links: "PositiveFormat NegativeFormat",
    },
  }),
  positive: surface("ConditionalDataBarPositiveFormat", { "1.6": { scalars: "FillColor GradientFill BorderColor" } }),
  negative: surface("ConditionalDataBarNegativeFormat", {
    "1.6": { scalars: "FillColor MatchPositiveFillColor BorderColor MatchPositiveBorderColor" },
  }),
  colorScale: surface("ColorScaleConditionalFormat", { "1.6": { scalars: "ThreeColorScale Criteria" } }),
  iconSet: surface("IconSetConditionalFormat", { "1.6": { scalars: "ReverseIconOrder ShowIconOnly Style Criteria" } }),
};

/** Makes the part of a conditional format that belongs to its type (`Custom`, `DataBar` …). */
export const partFactories: Readonly<Record<string, (parts: FormatParts) => WireObject>> = {
  Custom: (parts) =>
    new RecordObject(
      surfaces.custom,
      parts.rule,
      {},
      {
        Rule: () => new RecordObject(surfaces.formula, parts.rule, { Formula: { initial: "", check: checkedFormula } }),
        Format: () => formatOf(parts),
      },
    ),
  CellValue: (parts) => withRule(parts, "cellValue", checkedCellRule),
  ContainsText: (parts) => withRule(parts, "text", checkedRecord),
  PresetCriteria: (parts) => withRule(parts, "preset", checkedRecord),
  TopBottom: (parts) => withRule(parts, "topBottom", checkedRecord),
  DataBar: dataBarOf,
  ColorScale: ({ rule }) =>
    new RecordObject(surfaces.colorScale, rule, {
      Criteria: { initial: {}, check: checkedCriteria },
      ThreeColorScale: flag(false),
    }),
  IconSet: ({ rule }) =>
    new RecordObject(surfaces.iconSet, rule, {
      ReverseIconOrder: flag(false),
      ShowIconOnly: flag(false),
      Style: { initial: "ThreeTrafficLights1", check: (value) => textFrom(value, 40) },
      Criteria: { initial: [], check: checkedRecord },
    }),
};

function withRule(
  parts: FormatParts,
  kind: "cellValue" | "text" | "preset" | "topBottom",
  check: (given: unknown) => unknown,
): WireObject {
  const whole: RecordStore = { read: () => parts.rule.read(""), write: (_name, value) => parts.rule.write("", value) };
  return new RecordObject(surfaces[kind], whole, { Rule: { initial: {}, check } }, { Format: () => formatOf(parts) });
}

function formatOf({ format }: FormatParts): WireObject {
  const font = () =>
    new RecordObject(
      surfaces.font,
      named(format, { Color: "fontColor", Bold: "bold", Italic: "italic", Strikethrough: "strikethrough" }),
      {
        Color: color,
        Bold: flag(null),
        Italic: flag(null),
        Strikethrough: flag(null),
      },
    );
  const fill = () =>
    new RecordObject(
      surfaces.fill,
      named(format, { Color: "fill" }),
      { Color: color },
      {},
      { Clear: () => format.write("fill", undefined) },
    );
  const numberFormat = { NumberFormat: { initial: null, check: (value: unknown) => textFrom(value, 255) } };
  return new RecordObject(surfaces.format, named(format, { NumberFormat: "numberFormat" }), numberFormat, {
    Font: font,
    Fill: fill,
  });
}

function dataBarOf({ rule }: FormatParts): WireObject {
  const side = (key: string): RecordStore => ({
    read: (name) => (rule.read(key) as Readonly<Record<string, unknown>> | undefined)?.[camel(name)],
    write: (name, value) => rule.write(key, { ...(rule.read(key) as object | undefined), [camel(name)]: value }),
  });
  return new RecordObject(
    surfaces.dataBar,
    rule,
    {
      ShowDataBarOnly: flag(false),
      BarDirection: word(["Context", "LeftToRight", "RightToLeft"]),
      AxisFormat: word(["Automatic", "None", "CellMidPoint"]),
      AxisColor: color,
      LowerBoundRule: record({ type: "Automatic" }),
      UpperBoundRule: record({ type: "Automatic" }),
    },
    {
      PositiveFormat: () =>
        new RecordObject(surfaces.positive, side("PositiveFormat"), {
          FillColor: color,
          GradientFill: flag(true),
          BorderColor: color,
        }),
      NegativeFormat: () =>
        new RecordObject(surfaces.negative, side("NegativeFormat"), {
          FillColor: color,
          MatchPositiveFillColor: flag(false),
          BorderColor: color,
          MatchPositiveBorderColor: flag(true),
        }),
    },
  );
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function named(store: RecordStore, names: Readonly<Record<string, string>>): RecordStore {
  return {
    read: (name) => store.read(names[name] ?? name),
    write: (name, value) => store.write(names[name] ?? name, value),
  };
}
