import { describe, expect, it } from "vitest";
import { choiceLists } from "../../../../src/domain/plan/choiceLists";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const channels = choiceLists.needChannel.keys;

describe("W-BEH-03 channelNotUsed", () => {
  it("names the unused channels in one warning", () => {
    expect(
      found("W-BEH-03", aPlan({ needs: channels.slice(2).map((channel) => ({ title: "Behoefte", channel })) })),
    ).toEqual([{ at: "needs//channel", facts: { channels: channels.slice(0, 2) } }]);
  });

  it("is silent when all are used", () => {
    expect(found("W-BEH-03", aPlan({ needs: channels.map((channel) => ({ title: "Behoefte", channel })) }))).toEqual(
      [],
    );
  });

  it("is silent until a need names its channel", () => {
    expect(found("W-BEH-03", aPlan({ needs: [{ title: "Excel" }] }))).toEqual([]);
  });
});
