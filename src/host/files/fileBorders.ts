import type { BorderLineStyle, BorderStyle } from "hucre";
import type { CellStyle } from "../workbook/snapshot";
import { colorFromFile, fileColor } from "./fileColor";

type Borders = NonNullable<CellStyle["borders"]>;

/** A file's line styles as style and weight of Office.js; a thin line has no weight of its own. */
const lines: readonly (readonly [BorderLineStyle, string, string | undefined])[] = [
  ["thin", "Continuous", undefined],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", undefined],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", undefined],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", undefined],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", undefined],
  ["double", "Double", undefined],
  ["slantDashDot", "SlantDashDot", undefined],
];
const sides = ["top", "bottom", "left", "right"] as const;

/** The line nearest to a style and weight: not every pair exists in a file. */
function fileLine(style: string, weight: string | undefined): BorderLineStyle | undefined {
  const sameStyle = lines.filter(([, name]) => name === style);
  return (sameStyle.find(([, , known]) => known === weight) ?? sameStyle[0])?.[0];
}

/** Borders as the file library takes them; undefined when no side is drawn. */
export function fileBorders(borders: CellStyle["borders"]): BorderStyle | undefined {
  const drawn = sides.flatMap((side) => {
    const line = borders?.[side];
    const style = line && fileLine(line.style, line.weight);
    return style ? [[side, { style, color: fileColor(line.color) }] as const] : [];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

/** Borders as Office.js states them; undefined when no side is drawn. */
export function bordersFromFile(border: BorderStyle, themeColors: readonly string[]): Borders | undefined {
  const drawn = sides.flatMap((side) => {
    const line = border[side];
    const found = lines.find(([stored]) => stored === line?.style);
    if (!line || !found) return [];
    const [, style, weight] = found;
    const color = colorFromFile(line.color, themeColors) ?? "#000000";
    return [[side, { style, color, ...(weight ? { weight } : {}) }] as const];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}
