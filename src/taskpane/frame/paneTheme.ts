import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Light or dark; a contrast theme of the system is laid over either by the browser (`forced-colors`). */
export type ColorScheme = "light" | "dark";

/** The Fluent theme of a scheme. */
export function paneTheme(scheme: ColorScheme): Theme {
  return scheme === "dark" ? webDarkTheme : webLightTheme;
}

/**
 * The scheme that goes with the colour of Office's own background, `#RRGGBB`: dark below half of the relative luminance scale
 * as the eye sees it. `null` when Office gives no usable colour.
 */
export function schemeOfBackground(color: string | undefined): ColorScheme | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5 ? "dark" : "light";
}
