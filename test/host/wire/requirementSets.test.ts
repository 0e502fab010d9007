import { describe, expect, it } from "vitest";
import { isSetSupported } from "../../../src/host/wire/requirementSets";

describe("isSetSupported", () => {
  const sets = { ExcelApi: "1.9", SharedRuntime: "1.1" };

  it.each([
    ["ExcelApi", "1.9", true],
    ["ExcelApi", "1.10", false],
    ["excelapi", "1.2", true],
    ["SharedRuntime", undefined, true],
    ["ExcelApiOnline", "1.1", false],
  ])("%s %s: %s (1.10 comes after 1.9)", (name, version, expected) => {
    expect(isSetSupported(sets, name, version)).toBe(expected);
  });
});
