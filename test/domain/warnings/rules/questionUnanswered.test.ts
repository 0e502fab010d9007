import { describe, expect, it } from "vitest";
import { aPlan } from "../../../builders/aPlan";
import { found, placesFound } from "../found";

const question = {
  id: "B1",
  title: "Mag ik Spaans leren?",
  channel: "individualQuestion",
  status: "new",
  date: "2027-01-01",
} as const;

describe("W-BEH-04 questionUnanswered", () => {
  it("names a question after 31 days", () => {
    expect(found("W-BEH-04", aPlan({ organisation: { referenceDate: "2027-02-01" }, needs: [question] }))).toEqual([
      { at: "needs/B1/answeredOn", facts: { title: "Mag ik Spaans leren?", date: "2027-01-01" } },
    ]);
  });

  it("is in time on the thirtieth day", () => {
    expect(found("W-BEH-04", aPlan({ organisation: { referenceDate: "2027-01-31" }, needs: [question] }))).toEqual([]);
  });

  it("is silent once answered, and without a reference date", () => {
    expect(found("W-BEH-04", aPlan({ needs: [question] }))).toEqual([]);
  });

  it("is silent once answered", () => {
    expect(
      found(
        "W-BEH-04",
        aPlan({ organisation: { referenceDate: "2027-02-01" }, needs: [{ ...question, answeredOn: "2027-01-20" }] }),
      ),
    ).toEqual([]);
  });
});

describe("W-BEH-04: which questions wait", () => {
  it.each<[string, object]>([
    ["a need from another channel", { channel: "newTechnology" }],
    ["a need from no channel", { channel: null }],
    ["one that was tested", { status: "tested" }],
    ["one that was refused", { status: "rejected" }],
    ["one without a date", { date: null }],
  ])("%s does not", (_question, change) => {
    const organisation = { referenceDate: "2027-12-31" };
    expect(placesFound("W-BEH-04", { organisation, needs: [question] })).toEqual(["needs/B1/answeredOn"]);
    expect(placesFound("W-BEH-04", { organisation, needs: [{ ...question, ...change }] })).toEqual([]);
  });
});
