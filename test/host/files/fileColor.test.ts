import { describe, expect, it } from "vitest";
import { colorFromFile, fileColor } from "../../../src/host/files/fileColor";

/** The first colours of Office's own theme, dark before light as the theme lists them. */
const theme = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4"];

describe("a colour in a file", () => {
  it("may be literal, with or without opacity", () => {
    expect(colorFromFile({ rgb: "FF1f4e78" })).toBe("#1F4E78");
    expect(colorFromFile({ rgb: "1F4E78" })).toBe("#1F4E78");
    expect(fileColor("#1f4e78")).toEqual({ rgb: "1F4E78" });
  });

  it("may be one of the theme, which cells number light before dark", () => {
    expect([0, 1, 2, 3, 4].map((number) => colorFromFile({ theme: number }, theme))).toEqual([
      "#FFFFFF",
      "#000000",
      "#E7E6E6",
      "#44546A",
      "#4472C4",
    ]);
  });

  it("may be one of the old palette", () => {
    expect(colorFromFile({ indexed: 10 })).toBe("#FF0000");
    expect(colorFromFile({ indexed: 22 })).toBe("#C0C0C0");
  });

  it("is none when the program may choose", () => {
    expect(colorFromFile(undefined)).toBeUndefined();
    expect(colorFromFile({ indexed: 64 })).toBeUndefined();
  });
});
