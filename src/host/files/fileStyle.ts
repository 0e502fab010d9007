import type { AlignmentStyle, BorderLineStyle, BorderStyle, CellStyle as FileStyle, FontStyle } from "hucre";
import type { CellStyle } from "../workbook/snapshot";
import { colorFromFile, fileColor } from "./fileColor";

/** The font of a cell without formatting. */
export const defaultFont = { name: "Calibri", size: 11 } as const;

/** Office.js names of border styles; a line with a weight of its own (`medium`, `thick`, `hair`) keeps the file's name. */
const borderStyles: Readonly<Record<string, BorderLineStyle>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const borderNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(borderStyles).map(([name, stored]) => [stored, name]),
);
const sides = ["top", "bottom", "left", "right"] as const;

function fileFont(style: CellStyle): FontStyle | undefined {
  const { fontName, fontSize, fontColor, bold, italic, underline } = style;
  if ([fontName, fontSize, fontColor, bold, italic, underline].every((value) => value === undefined)) return undefined;
  return {
    name: fontName ?? defaultFont.name,
    size: fontSize ?? defaultFont.size,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(fontColor === undefined ? {} : { color: fileColor(fontColor) }),
  };
}

function fileBorder(borders: CellStyle["borders"]): BorderStyle | undefined {
  const drawn = sides.flatMap((side) => {
    const line = borders?.[side];
    if (!line || line.style === "None") return [];
    const style = borderStyles[line.style] ?? (line.style as BorderLineStyle);
    return [[side, { style, color: fileColor(line.color) }] as const];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function fileAlignment(style: CellStyle): AlignmentStyle | undefined {
  const { horizontalAlignment, verticalAlignment, wrapText, indent } = style;
  const alignment: AlignmentStyle = {
    ...(horizontalAlignment ? { horizontal: horizontalAlignment.toLowerCase() as "left" | "center" | "right" } : {}),
    ...(verticalAlignment ? { vertical: verticalAlignment.toLowerCase() as "top" | "center" | "bottom" } : {}),
    ...(wrapText ? { wrapText } : {}),
    ...(indent ? { indent } : {}),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

/** Formatting as the file library takes it. */
export function fileStyle(style: CellStyle): FileStyle {
  const font = fileFont(style);
  const border = fileBorder(style.borders);
  const alignment = fileAlignment(style);
  return {
    ...(font ? { font } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fileColor(style.fill) } } : {}),
    ...(style.numberFormat && style.numberFormat !== "General" ? { numFmt: style.numberFormat } : {}),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
  };
}

/** What is needed of the workbook to read a style: its theme, its default font and its number formats by stand-in code. */
export interface StyleContext {
  readonly themeColors: readonly string[];
  readonly defaultFont: FontStyle | undefined;
  readonly numberFormats: ReadonlyMap<string, string>;
}

function fontFromFile(font: FontStyle, themeColors: readonly string[]): CellStyle {
  const color =
    font.color?.theme === 1 && font.color.tint === undefined ? undefined : colorFromFile(font.color, themeColors);
  return {
    ...(font.name && font.name !== defaultFont.name ? { fontName: font.name } : {}),
    ...(font.size && font.size !== defaultFont.size ? { fontSize: font.size } : {}),
    ...(color ? { fontColor: color } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
  };
}

function bordersFromFile(border: BorderStyle, themeColors: readonly string[]): CellStyle["borders"] {
  const drawn = sides.flatMap((side) => {
    const line = border[side];
    if (!line?.style || (line.style as string) === "none") return [];
    return [
      [
        side,
        { style: borderNames[line.style] ?? line.style, color: colorFromFile(line.color, themeColors) ?? "#000000" },
      ] as const,
    ];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function alignmentFromFile(alignment: AlignmentStyle): CellStyle {
  const horizontal = ({ left: "Left", center: "Center", right: "Right" } as const)[alignment.horizontal as "left"];
  const vertical = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[alignment.vertical as "top"];
  return {
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(alignment.wrapText ? { wrapText: true } : {}),
    ...(alignment.indent ? { indent: alignment.indent } : {}),
  };
}

/** Formatting of a cell, without what is Excel's default; undefined when nothing is left. */
export function cellStyleFromFile(style: FileStyle | undefined, context: StyleContext): CellStyle | undefined {
  const font = style?.font ?? context.defaultFont;
  const fill = style?.fill?.type === "pattern" && style.fill.pattern === "solid" ? style.fill.fgColor : undefined;
  const fillColor = colorFromFile(fill, context.themeColors);
  const borders = style?.border && bordersFromFile(style.border, context.themeColors);
  const numberFormat = style?.numFmt && (context.numberFormats.get(style.numFmt) ?? style.numFmt);
  const read: CellStyle = {
    ...(numberFormat && numberFormat !== "General" ? { numberFormat } : {}),
    ...(font ? fontFromFile(font, context.themeColors) : {}),
    ...(style?.alignment ? alignmentFromFile(style.alignment) : {}),
    ...(fillColor ? { fill: fillColor } : {}),
    ...(borders ? { borders } : {}),
    ...(style?.protection?.locked === false ? { unlocked: true } : {}),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}
