import { resolveThemeColor, type Color } from "hucre";

/** The palette of indexed colours 0-63 (ECMA-376 part 1, 18.8.27), as RRGGBB. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Cells number the theme's first four colours light before dark, the theme itself lists dark before light (ECMA-376 part 1, 18.3.1.15). */
const themeOrder: Readonly<Record<number, number>> = { 0: 1, 1: 0, 2: 3, 3: 2 };

/** `#RRGGBB` from a file's colour: literal, theme with tint, or indexed. Undefined for "automatic". */
export function colorFromFile(color: Color | undefined, themeColors: readonly string[] = []): string | undefined {
  if (color?.rgb !== undefined && color.rgb !== "") return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined && themeColors.length > 0) {
    return `#${resolveThemeColor([...themeColors], themeOrder[color.theme] ?? color.theme, color.tint).toUpperCase()}`;
  }
  const indexed = color?.indexed === undefined ? undefined : palette[color.indexed];
  return indexed === undefined ? undefined : `#${indexed}`;
}

/** A file's colour from `#RRGGBB`. */
export function fileColor(color: string): Color {
  return { rgb: color.replace("#", "").toUpperCase() };
}
