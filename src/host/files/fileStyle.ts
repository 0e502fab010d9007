import type { AlignmentStyle, CellStyle as FileStyle, FontStyle } from "hucre";
import type { CellStyle } from "../workbook/snapshot";
import { bordersFromFile, fileBorders } from "./fileBorders";
import { colorFromFile, fileColor } from "./fileColor";

/** The font of a cell without formatting. */
export const defaultFont = { name: "Calibri", size: 11 } as const;

/** Alignments of Office.js by their name in a file; what is left out follows the kind of value and the bottom of the cell. */
const horizontals: Readonly<Record<string, NonNullable<CellStyle["horizontalAlignment"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const verticals: Readonly<Record<string, NonNullable<CellStyle["verticalAlignment"]>>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function keyOf(names: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.entries(names).find(([, name]) => name === wanted)?.[0];
}

function fileFont(style: CellStyle): FontStyle | undefined {
  const { fontName, fontSize, fontColor, bold, italic, underline, strikethrough } = style;
  const given = [fontName, fontSize, fontColor, bold, italic, underline, strikethrough];
  if (given.every((value) => value === undefined)) return undefined;
  return {
    name: fontName ?? defaultFont.name,
    size: fontSize ?? defaultFont.size,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strikethrough } : {}),
    ...(fontColor === undefined ? {} : { color: fileColor(fontColor) }),
  };
}

function fileAlignment(style: CellStyle): AlignmentStyle | undefined {
  const { horizontalAlignment, verticalAlignment, wrapText, shrinkToFit, indent } = style;
  const horizontal = horizontalAlignment && keyOf(horizontals, horizontalAlignment);
  const vertical = verticalAlignment && keyOf(verticals, verticalAlignment);
  const alignment: AlignmentStyle = {
    ...(horizontal ? { horizontal: horizontal as NonNullable<AlignmentStyle["horizontal"]> } : {}),
    ...(vertical ? { vertical: vertical as NonNullable<AlignmentStyle["vertical"]> } : {}),
    ...(wrapText ? { wrapText } : {}),
    ...(shrinkToFit ? { shrinkToFit } : {}),
    ...(indent ? { indent } : {}),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

/** Formatting as the file library takes it. */
export function fileStyle(style: CellStyle): FileStyle {
  const font = fileFont(style);
  const border = fileBorders(style.borders);
  const alignment = fileAlignment(style);
  const protection = { ...(style.unlocked ? { locked: false } : {}), ...(style.formulaHidden ? { hidden: true } : {}) };
  return {
    ...(font ? { font } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fileColor(style.fill) } } : {}),
    ...(style.numberFormat && style.numberFormat !== "General" ? { numFmt: style.numberFormat } : {}),
    ...(Object.keys(protection).length > 0 ? { protection } : {}),
  };
}

/** What is needed of the workbook to read a style: its theme, its default font and its number formats by stand-in code. */
export interface StyleContext {
  readonly themeColors: readonly string[];
  readonly defaultFont: FontStyle | undefined;
  readonly numberFormats: ReadonlyMap<string, string>;
}

function fontFromFile(font: FontStyle, themeColors: readonly string[]): CellStyle {
  // Theme colour 1 without tint is the colour of plain text.
  const isPlain = font.color?.theme === 1 && font.color.tint === undefined;
  const color = isPlain ? undefined : colorFromFile(font.color, themeColors);
  return {
    ...(font.name && font.name !== defaultFont.name ? { fontName: font.name } : {}),
    ...(font.size && font.size !== defaultFont.size ? { fontSize: font.size } : {}),
    ...(color ? { fontColor: color } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strikethrough ? { strikethrough: true } : {}),
  };
}

function alignmentFromFile(alignment: AlignmentStyle): CellStyle {
  const horizontal = horizontals[alignment.horizontal ?? ""];
  const vertical = verticals[alignment.vertical ?? ""];
  return {
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(alignment.wrapText ? { wrapText: true } : {}),
    ...(alignment.shrinkToFit ? { shrinkToFit: true } : {}),
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
    ...(style?.protection?.hidden ? { formulaHidden: true } : {}),
  };
  return Object.keys(read).length === 0 ? undefined : read;
}
