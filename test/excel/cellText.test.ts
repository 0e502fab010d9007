import { describe, expect, it } from "vitest";
import { cellText } from "../../src/excel/cellText";

describe("cellText", () => {
  it.each(["=1+1", "+32 470 12 34 56", "-5", "@naam", "'t Zand", "2027-03", "mei 2027", "007", "WAAR", "#N/A", " x"])(
    "keeps %j text",
    (text) => expect(cellText(text)).toBe(`'${text}`),
  );

  it.each(["Opleiding", "Begroting en realisatie", "é", ""])("writes %j as it is", (text) =>
    expect(cellText(text)).toBe(text),
  );

  it("leaves numbers, truth values, formulas and nothing as they are", () => {
    expect([5, true, null, { formula: "=A1" }].map(cellText)).toEqual([5, true, null, "=A1"]);
  });
});
