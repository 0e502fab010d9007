import { invalidArgument } from "../wire/hostError";

/** Names of colours Excel's API takes besides `#RRGGBB` (docs: "HTML color codes"): the sixteen basic names and orange. */
const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as `#RRGGBB` in capitals; other texts are refused. */
export function colorFrom(given: unknown): string {
  if (typeof given !== "string") throw invalidArgument();
  const color = named[given.toLowerCase()] ?? given.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument();
  return color;
}
