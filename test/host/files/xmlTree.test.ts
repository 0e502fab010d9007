import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childOf, childrenOf, descendantsOf, isTrue, parseXml } from "../../../src/host/files/xmlTree";
import { xmlElement, escapeXml } from "../../../src/host/files/xmlText";

describe("parseXml", () => {
  it("gives names without prefix and attributes with theirs", () => {
    const tree = parseXml(
      `<?xml version="1.0"?>\n<!-- a > b --><x:a r:id='1 > 0' b = "c/d"><x:b/>tekst<x:b>&#233;&#xE9;&amp;</x:b></x:a>`,
    );
    expect(tree).toMatchObject({ name: "a", attributes: { "r:id": "1 > 0", b: "c/d" }, text: "tekst" });
    expect(childrenOf(tree, "b").map(({ text }) => text)).toEqual(["", "éé&"]);
  });

  it("takes CDATA as it stands", () => {
    expect(parseXml("<a><![CDATA[<b> & ]] >]]></a>").text).toBe("<b> & ]] >");
  });

  it("finds elements however deep", () => {
    const tree = parseXml("<a><b><c n='1'/></b><c n='2'><c n='3'/></c></a>");
    expect(descendantsOf(tree, "c").map(({ attributes }) => attributes["n"])).toEqual(["1", "2", "3"]);
    expect(childOf(tree, "c")?.attributes["n"]).toBe("2");
  });

  it("gives back every text and attribute that was written", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (content, attribute) => {
        const tree = parseXml(xmlElement("a", { b: attribute }, `<c>${escapeXml(content)}</c>`));
        expect([childOf(tree, "c")?.text, tree.attributes["b"]]).toEqual([content, attribute]);
      }),
    );
  });

  it.each(["", "tekst", "<a>", "<a><b></a></b>", "</a>", "<a><b></a>"])("does not take %j for XML", (xml) => {
    expect(() => parseXml(xml)).toThrow("XML");
  });

  it("expands no entities that a file declares: a few lines could become gigabytes", () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>';
    expect(parseXml(bomb).text).toBe("&y;");
  });

  it("knows both ways to write true", () => {
    expect(["1", "true", "0", "false", undefined].map(isTrue)).toEqual([true, true, false, false, false]);
  });
});
