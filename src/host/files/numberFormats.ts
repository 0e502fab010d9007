import { childOf, childrenOf, type XmlTree } from "./xmlTree";

/** Codes of the number formats that files name by number only (ECMA-376 part 1, 18.8.30), as Excel's English interface shows them. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Number formats of a workbook by their number in the file. */
export function numberFormatsFromFile(styles: XmlTree): ReadonlyMap<number, string> {
  const own = childrenOf(childOf(styles, "numFmts"), "numFmt").map(
    ({ attributes }) => [Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General"] as const,
  );
  return new Map([...Object.entries(builtIn).map(([id, code]) => [Number(id), code] as const), ...own]);
}

const standInBase = 1_000;

function standIn(id: number): string {
  return `"${id}"`;
}

/**
 * Replaces number formats by stand-ins that name only their number. The file library turns a number with a date format into a `Date`,
 * which keeps whole milliseconds and no day before 1900: with stand-ins it hands over every number exactly as it is stored.
 */
export function withStandInFormats(stylesXml: string, formats: ReadonlyMap<number, string>): string {
  const standIns = [...formats.keys()].map(
    (id) => `<numFmt numFmtId="${standInBase + id}" formatCode="&quot;${id}&quot;"/>`,
  );
  return stylesXml
    .replace(/<(\w+:)?numFmts\b[\s\S]*?<\/(\w+:)?numFmts>/, "")
    .replace(
      /(<(?:\w+:)?cellXfs\b)([\s\S]*?)(<\/(?:\w+:)?cellXfs>)/,
      (_, start: string, xfs: string, end: string) =>
        start + xfs.replace(/numFmtId="(\d+)"/g, (__, id: string) => `numFmtId="${standInBase + Number(id)}"`) + end,
    )
    .replace(/<(?:\w+:)?styleSheet\b[^>]*>/, (start) => `${start}<numFmts>${standIns.join("")}</numFmts>`);
}

/** Real number formats by stand-in. */
export function formatsByStandIn(formats: ReadonlyMap<number, string>): ReadonlyMap<string, string> {
  return new Map([...formats].map(([id, code]) => [standIn(id), code]));
}
