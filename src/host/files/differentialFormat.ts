import type { ConditionalFormatSnapshot } from "../workbook/snapshot";
import { colorFromFile } from "./fileColor";
import { childOf, type XmlTree } from "./xmlTree";

type Format = NonNullable<ConditionalFormatSnapshot["format"]>;

/** The colour an element's attributes state, as `#RRGGBB`. */
export function elementColor(element: XmlTree | undefined, themeColors: readonly string[]): string | undefined {
  if (!element) return undefined;
  const { rgb, theme, tint, indexed } = element.attributes;
  return colorFromFile(
    {
      ...(rgb === undefined ? {} : { rgb }),
      ...(theme === undefined ? {} : { theme: Number(theme) }),
      ...(tint === undefined ? {} : { tint: Number(tint) }),
      ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
    },
    themeColors,
  );
}

function on(element: XmlTree | undefined): boolean {
  return element !== undefined && element.attributes["val"] !== "0" && element.attributes["val"] !== "false";
}

/** What a differential format (`dxf`) changes; undefined when that is nothing the host knows. */
export function differentialFormatFromFile(
  stored: XmlTree | undefined,
  themeColors: readonly string[],
): Format | undefined {
  const font = childOf(stored, "font");
  const pattern = childOf(childOf(stored, "fill"), "patternFill");
  const fill = elementColor(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"), themeColors);
  const fontColor = elementColor(childOf(font, "color"), themeColors);
  const numberFormat = childOf(stored, "numFmt")?.attributes["formatCode"];
  const format: Format = {
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(on(childOf(font, "b")) ? { bold: true } : {}),
    ...(on(childOf(font, "i")) ? { italic: true } : {}),
    ...(on(childOf(font, "strike")) ? { strikethrough: true } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
  return Object.keys(format).length === 0 ? undefined : format;
}
