import { expect, it } from "vitest";
import { centsOfText, countOfText, offerOfDraft } from "../../../../src/taskpane/views/suppliers/offerDraft";

it.each([
  ["1250", 125_000],
  ["1.250,50", 125_050],
  ["1,250.50", 125_050],
  ["€ 12.500", 1_250_000],
  ["85,5", 8_550],
  ["1\u00a0250,50", 125_050],
])("reads %s", (text, cents) => expect(centsOfText(text)).toBe(cents));

it.each(["", "twaalf", "-5", "1,2,3"])("does not read ‘%s’", (text) => expect(centsOfText(text)).toBeNull());

it("compares once both prices and the number of people are there", () => {
  const draft = {
    fixedInternal: "2900",
    variableInternal: "",
    externalPrice: "495",
    variableExternal: "",
    participants: "6",
  };
  expect(offerOfDraft(draft)).toEqual({
    offer: { fixedInternal: 290_000, variableInternal: 0, externalPrice: 49_500, variableExternal: 0 },
    participants: 6,
  });
  expect(offerOfDraft({ ...draft, externalPrice: "" })).toBeNull();
  expect(countOfText("6,5")).toBeNull();
});
