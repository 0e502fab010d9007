import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { CellStyle } from "../../workbook/snapshot";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Excel's formatting of a cell in the grid's terms; defaults (black on white, 11 point) are left out. */
export function styleData(style: CellStyle): IStyleData {
  return {
    ...(style.numberFormat && style.numberFormat !== "General" ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.fontName ? { ff: style.fontName } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}),
    ...(style.horizontalAlignment ? { ht: horizontal[style.horizontalAlignment] ?? HorizontalAlign.UNSPECIFIED } : {}),
    ...(style.verticalAlignment ? { vt: vertical[style.verticalAlignment] ?? VerticalAlign.BOTTOM } : {}),
    ...(style.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent ? { pd: { l: 2 + style.indent * 9 } } : {}),
    ...(style.borders ? { bd: borders(style.borders) } : {}),
  };
}

function borders(sides: NonNullable<CellStyle["borders"]>): IStyleData["bd"] {
  const line = (side: keyof typeof sides): IBorderStyleData | null => {
    const border = sides[side];
    return border ? { s: lineStyle(border.style), cl: { rgb: border.color } } : null;
  };
  return { t: line("top"), r: line("right"), b: line("bottom"), l: line("left") };
}

function lineStyle(style: string): BorderStyleTypes {
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "Dash") return BorderStyleTypes.DASHED;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  return BorderStyleTypes.THIN;
}
