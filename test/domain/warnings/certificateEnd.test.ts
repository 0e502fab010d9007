import { describe, expect, it } from "vitest";
import { certificateEnd } from "../../../src/domain/warnings/certificateEnd";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { aPlan, aRow } from "../../builders/aPlan";

const context = ruleContext(aPlan({ trainings: [{ id: "O1", validityMonths: 24 }, { id: "O2" }] }));
const obtainedOn = "2027-03-15";

describe("the last day of a certificate (F-K7)", () => {
  it.each<[string, Parameters<typeof aRow<"certificates">>[1], string | null]>([
    [
      "the day filled in, whatever the months say",
      { validUntil: "2029-01-01", obtainedOn, validityMonths: 6 },
      "2029-01-01",
    ],
    [
      "its own months after it was obtained, before those of its training",
      { obtainedOn, validityMonths: 6, trainingId: "O1" },
      "2027-09-15",
    ],
    ["the months of its training after it was obtained", { obtainedOn, trainingId: "O1" }, "2029-03-15"],
    ["none when its own months are zero: it never ends", { obtainedOn, validityMonths: 0, trainingId: "O1" }, null],
    ["none when neither has months", { obtainedOn, trainingId: "O2" }, null],
    ["none without a training", { obtainedOn }, null],
    ["none of a training that is not on the list", { obtainedOn, trainingId: "O9" }, null],
    ["not known while nobody knows when it was obtained", { validityMonths: 6 }, null],
  ])("is %s", (_day, certificate, day) => {
    expect(certificateEnd(aRow("certificates", certificate), context)).toBe(day);
  });
});
