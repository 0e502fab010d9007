import { describe, expect, it } from "vitest";
import { longTexts } from "../../../src/domain/warnings/longTexts";
import { systemKeys, systemValuesUnder } from "../../../src/domain/warnings/systemKeys";
import { wordKey } from "../../../src/domain/warnings/wordKey";
import { writtenRules } from "../../../src/domain/warnings/writtenRules";
import { aPlan } from "../../builders/aPlan";

describe("words that are the same", () => {
  it.each([
    ["Verkoop", "verkoop"],
    ["  Verkoop\t", "verkoop"],
    ["Human  Resources", "human resources"],
    ["Human\u00a0 Resources", "human resources"],
    ["Coördinatie", "coordinatie"],
    ["Éénmalig", "eenmalig"],
    ["Qualité", "Qualite\u0301"],
  ])("are %j and %j", (one, other) => {
    expect(wordKey(one)).toBe(wordKey(other));
  });

  it("are not those with or without a space, and an empty cell is no word", () => {
    expect(wordKey("Human\tResources")).not.toBe(wordKey("HumanResources"));
    expect([wordKey(null), wordKey(" ")]).toEqual(["", ""]);
  });
});

describe("texts in prose fields", () => {
  it("are those that were written, named after the first short text of the row or else its ID", () => {
    const plan = aPlan({
      visionAnswers: [
        { id: "V1", question: "Waarom leren wij?", answer: "Om mee te gaan met de techniek" },
        { id: "V2", question: "Wie leert er?" },
        { id: "V3", answer: "Iedereen" },
      ],
    });
    expect(longTexts(plan).filter(({ table }) => table === "visionAnswers")).toEqual([
      { table: "visionAnswers", row: "V1", field: "answer", name: "Waarom leren wij?", words: 7 },
      { table: "visionAnswers", row: "V3", field: "answer", name: "V3", words: 1 },
    ]);
  });
});

describe("rules of the game", () => {
  it("say something when they have a topic and a text", () => {
    const plan = aPlan({
      rules: [
        { id: "R1", topic: "travel", text: "Trein" },
        { id: "R2", topic: "travel" },
        { id: "R3", text: "Trein" },
      ],
    });
    expect(writtenRules(plan).map(({ id }) => id)).toEqual(["R1"]);
  });
});

describe("values that the add-in keeps in the workbook", () => {
  it("are found by what follows their prefix; rows without key or value are none", () => {
    const plan = aPlan({
      systemValues: [
        { key: systemKeys.sealedLine("B-1"), value: "12500" },
        { key: systemKeys.sealedLine("B-2") },
        { key: systemKeys.sealedOn, value: "2027-01-31" },
        { value: "los" },
      ],
    });
    expect([...systemValuesUnder(plan, systemKeys.sealedLine(""))]).toEqual([["B-1", "12500"]]);
  });
});
