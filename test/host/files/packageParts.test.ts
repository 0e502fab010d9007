import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  changePart,
  pack,
  PackageTooLarge,
  partText,
  relationshipsOf,
  textPart,
  unpack,
} from "../../../src/host/files/packageParts";

const rels = (...relations: readonly string[]) => textPart(`<Relationships>${relations.join("")}</Relationships>`);

describe("a package", () => {
  it("unpacks what was packed", () => {
    const parts = { "a/b.xml": textPart("<é/>"), "c.bin": Uint8Array.of(1, 2) };
    expect(unpack(pack(parts))).toEqual(parts);
    expect(partText(parts, "a/b.xml")).toBe("<é/>");
    expect(partText(parts, "weg.xml")).toBeUndefined();
  });

  it("that is larger than the limit is refused, one as large is not", () => {
    const zip = zipSync({ "a.bin": new Uint8Array(600), "b.bin": new Uint8Array(400) });
    expect(Object.keys(unpack(zip, 1_000))).toEqual(["a.bin", "b.bin"]);
    expect(() => unpack(zip, 999)).toThrow(PackageTooLarge);
  });

  it("that states less than it holds is cut off there", () => {
    const zip = zipSync({ "a.bin": new Uint8Array(5_000_000) });
    const view = new DataView(zip.buffer, zip.byteOffset);
    view.setUint32(view.getUint32(zip.length - 6, true) + 24, 100, true);
    expect(unpack(zip)["a.bin"]?.length ?? 0).toBeLessThanOrEqual(100);
  });

  it("changes a part, and does not pass over one that is missing", () => {
    const parts = { "a.xml": textPart("een") };
    changePart(parts, "a.xml", (text) => `${text} twee`);
    expect(partText(parts, "a.xml")).toBe("een twee");
    expect(() => changePart(parts, "b.xml", (text) => text)).toThrow("b.xml");
  });

  it("finds related parts from the folder of the part, or from the root", () => {
    const parts = {
      "xl/_rels/workbook.xml.rels": rels(
        '<Relationship Id="1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>',
        '<Relationship Id="2" Type="http://x/customXml" Target="../customXml/item1.xml"/>',
        '<Relationship Id="3" Type="http://x/styles" Target="/xl/styles.xml"/>',
        '<Relationship Id="4" Type="http://x/hyperlink" Target="https://example.com" TargetMode="External"/>',
      ),
      "_rels/.rels": rels('<Relationship Id="1" Type="http://x/officeDocument" Target="xl/workbook.xml"/>'),
    };
    expect(relationshipsOf(parts, "xl/workbook.xml")).toEqual([
      { id: "1", type: "worksheet", path: "xl/worksheets/sheet1.xml" },
      { id: "2", type: "customXml", path: "customXml/item1.xml" },
      { id: "3", type: "styles", path: "xl/styles.xml" },
    ]);
    expect(relationshipsOf(parts, "")).toEqual([{ id: "1", type: "officeDocument", path: "xl/workbook.xml" }]);
    expect(relationshipsOf(parts, "xl/styles.xml")).toEqual([]);
  });

  it("is read from any zip", () => {
    expect(partText(unpack(zipSync({ "a.txt": strToU8("dag") }, { level: 0 })), "a.txt")).toBe("dag");
  });
});
