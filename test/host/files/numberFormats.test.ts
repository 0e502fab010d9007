import { describe, expect, it } from "vitest";
import { formatsByStandIn, numberFormatsFromFile, withStandInFormats } from "../../../src/host/files/numberFormats";
import { parseXml } from "../../../src/host/files/xmlTree";

const styles =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>';

describe("number formats of a file", () => {
  it("are its own and those that files name by number only", () => {
    const formats = numberFormatsFromFile(parseXml(styles));
    expect([formats.get(164), formats.get(14), formats.get(49), formats.get(170)]).toEqual([
      "dd-mm-yyyy",
      "m/d/yyyy",
      "@",
      undefined,
    ]);
  });

  it("are handed over as stand-ins that no one takes for a date", () => {
    const formats = numberFormatsFromFile(parseXml(styles));
    const changed = withStandInFormats(styles, formats);
    expect(changed).toContain('<cellXfs><xf numFmtId="1164"/><xf numFmtId="1014"/></cellXfs>');
    expect(changed).toContain('<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>');
    const codes = [...changed.matchAll(/numFmtId="(1164|1014)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id,
      code,
    ]);
    expect(codes).toEqual([
      ["1014", "&quot;14&quot;"],
      ["1164", "&quot;164&quot;"],
    ]);
    expect(formatsByStandIn(formats).get('"164"')).toBe("dd-mm-yyyy");
  });
});
