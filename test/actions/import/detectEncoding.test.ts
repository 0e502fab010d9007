import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, detectEncoding } from "../../../src/actions/import/detectEncoding";
import { anEncodedText } from "./anEncodedText";

const text = "Naam;Afdeling\r\nZoë Lefèvre;Süd & cie – één €";

describe("detectEncoding", () => {
  it.each([
    ["utf-8", true, "utf-8", "bom"],
    ["utf-8", false, "utf-8", "valid"],
    ["utf-16le", true, "utf-16le", "bom"],
    ["utf-16be", true, "utf-16be", "bom"],
    ["utf-16le", false, "utf-16le", "zeroBytes"],
    ["utf-16be", false, "utf-16be", "zeroBytes"],
    ["windows-1252", false, "windows-1252", "fallback"],
  ] as const)("finds %s (mark: %s) and reads every letter", (written, withMark, encoding, reason) => {
    const bytes = anEncodedText(text, written, withMark);
    expect(detectEncoding(bytes)).toEqual({ encoding, reason });
    expect(decodeText(bytes, encoding)).toBe(text);
  });

  it("says that plain letters are the same in every encoding", () => {
    expect(detectEncoding(anEncodedText("Naam;Afdeling", "utf-8"))).toEqual({ encoding: "utf-8", reason: "plain" });
  });

  it("never takes text with accents in UTF-8 for something else", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-composite", minLength: 1 }), (words) => {
        const bytes = anEncodedText(`Naam;Zoë\n${words.replace(/\0/g, "")}`, "utf-8");
        expect(detectEncoding(bytes).encoding).toBe("utf-8");
      }),
    );
  });
});
