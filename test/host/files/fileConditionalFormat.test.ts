import { describe, expect, it } from "vitest";
import { iconSetNames, presetRules } from "../../../src/host/files/conditionalFormatNames";
import { fileConditionalFormats } from "../../../src/host/files/fileConditionalFormat";
import type { ConditionalFormatSnapshot } from "../../../src/host/workbook/snapshot";
import { reopened } from "./reopened";
import { schemaErrors, schemaTests } from "./schemaValidator";

type Kind = Pick<ConditionalFormatSnapshot, "type" | "rule">;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const kinds: readonly Kind[] = [
  ...operators.map((operator) => ({
    type: "CellValue",
    rule: { formula1: '="laag"', ...(operator.endsWith("etween") ? { formula2: "=$A$1+1" } : {}), operator },
  })),
  ...Object.keys(presetRules).map((criterion) => ({ type: "PresetCriteria", rule: { criterion } })),
  ...["Contains", "NotContains", "BeginsWith", "EndsWith"].map((operator) => ({
    type: "ContainsText",
    rule: { operator, text: 'a "b" <c>' },
  })),
  ...["TopItems", "TopPercent", "BottomItems", "BottomPercent"].map((type) => ({
    type: "TopBottom",
    rule: { rank: 3, type },
  })),
  ...Object.entries(iconSetNames).map(([style, stored]) => ({
    type: "IconSet",
    rule: {
      style,
      criteria: Array.from({ length: Number(stored[0]) }, (_, icon) =>
        icon === 0 ? {} : { type: "Percent", formula: `=${icon * 20}`, operator: "GreaterThanOrEqual" },
      ),
    },
  })),
];
const formats = kinds.map((kind, priority): ConditionalFormatSnapshot => ({
  ...kind,
  id: `{00000000-000C-0000-0000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`,
  area: { row: priority, column: 1, rows: 2, columns: 3 },
  priority,
  stopIfTrue: false,
  ...(kind.type === "IconSet" ? {} : { format: { fill: "#FFC7CE" } }),
}));

describe("conditional formats in a file", () => {
  it("come back for every operator, preset, text, rank and icon set", async () => {
    const { sheet } = await reopened({ conditionalFormats: formats });
    expect(sheet.conditionalFormats).toEqual(formats);
  });

  it.skipIf(schemaTests.skipped)("are all as the schema wants them", async () => {
    expect(schemaErrors((await reopened({ conditionalFormats: formats })).bytes)).toEqual([]);
  });

  it.each([
    ["IconSet", { style: "ThreeStars" }, "icon set ThreeStars cannot be saved"],
    ["PresetCriteria", { criterion: "LastMonth" }, "conditional format criterion LastMonth cannot be saved"],
    ["Nieuw", {}, "conditional format of type Nieuw cannot be saved"],
  ])("fail when they are of a kind that cannot be saved: %s", (type, rule, message) => {
    const [format] = formats;
    const context = { tableNames: [], customFunctionNames: [], ownTable: null };
    const unknown = { ...(format as ConditionalFormatSnapshot), type, rule };
    expect(() => fileConditionalFormats([unknown], context)).toThrow(message);
  });
});
