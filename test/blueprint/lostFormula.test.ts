import { describe, expect, it } from "vitest";
import { isLostFormula } from "../../src/blueprint/lostFormula";

const written =
  '=IFERROR(INDEX(Opleidingen[Titel],MATCH(Begroting[[#This Row],[Opleiding-ID]],Opleidingen[ID],0))&"","")';

describe("isLostFormula", () => {
  it.each([
    ["a deleted sheet", '=IFERROR(INDEX(#REF!,MATCH(Begroting[[#This Row],[Opleiding-ID]],#REF!,0))&"","")'],
    ["a deleted column", '=IFERROR(INDEX(Opleidingen[#REF!],MATCH([@[Opleiding-ID]],Opleidingen[ID],0))&"","")'],
    [
      "a deleted column of its own",
      '=IFERROR(INDEX(Opleidingen[Titel],MATCH(Begroting[[#This Row],[#REF!]],Opleidingen[ID],0))&"","")',
    ],
    ["everything of it", "=#REF!"],
  ])("knows our formula after the loss of %s", (_loss, formula) => {
    expect(isLostFormula(formula, written)).toBe(true);
  });

  it.each([
    ["the formula itself", written],
    ["a formula of the user's own with a loss", '=IFERROR(INDEX(#REF!,MATCH([@ID],#REF!,0))&"","")'],
    ["ours with something added", `=1+${written.slice(1).replace("Opleidingen[ID]", "#REF!")}`],
    ["an error as a value", "#REF!"],
    ["text about it", "zie #REF!"],
    ["a number", 12],
  ])("leaves %s alone", (_what, formula) => {
    expect(isLostFormula(formula, written)).toBe(false);
  });

  it("does not take what stands once for two losses", () => {
    expect(isLostFormula("=A+#REF!+#REF!", "=A+B")).toBe(false);
  });
});
