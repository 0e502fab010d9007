import { expect, it } from "vitest";
import { headerWidth } from "../../src/blueprint/layout";

it("gives a header the width at which three lines hold it and no word is cut, bold and with a margin", () => {
  expect(headerWidth("ID")).toBe(4);
  expect(headerWidth("Opleiding-ID")).toBe(12);
  expect(headerWidth("Instemming ondernemingsraad?")).toBe(20);
  expect(headerWidth("Langer dan 5 jaar afgesproken?")).toBe(15);
  expect(headerWidth("een twee drie vier vijf zes")).toBe(11);
});
