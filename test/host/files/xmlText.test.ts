import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeEscapes, escapeEscapes, escapeXml, xmlElement } from "../../../src/host/files/xmlText";

describe("text in XML", () => {
  it("hides the marks of XML and keeps line breaks", () => {
    expect(escapeXml('a<b & "c"\n')).toBe("a&lt;b &amp; &quot;c&quot;&#10;");
  });

  it("keeps text that looks like an escape of the file format", () => {
    expect(escapeEscapes("_x0041_")).toBe("_x005F_x0041_");
    expect(decodeEscapes("_x000a_")).toBe("\n");
  });

  it("gives back every text, control characters included", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary-ascii" }),
          fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "A") }),
        ),
        (text) => {
          const escaped = escapeEscapes(text);
          expect(decodeEscapes(escaped)).toBe(text);
          // eslint-disable-next-line no-control-regex -- exactly what XML 1.0 forbids
          expect(escaped).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
        },
      ),
    );
  });

  it("leaves out attributes without value and closes an empty element", () => {
    expect(xmlElement("a", { b: 1, c: undefined })).toBe('<a b="1"/>');
    expect(xmlElement("a", {}, "<b/>")).toBe("<a><b/></a>");
  });
});
