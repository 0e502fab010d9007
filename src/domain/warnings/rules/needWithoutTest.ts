import { outcomeOfTest } from "../../calculations/testOutcome";
import { defineRule } from "../defineRule";

/** A need is included in the plan while the three questions of its test are not all answered (S2.6, F-N1). */
export const needWithoutTest = defineRule({
  code: "W-BEH-01",
  severity: "error",
  acceptable: true,
  find({ needs, needTests }) {
    const tested = new Set<string | null>();
    for (const test of needTests) if (outcomeOfTest(test) !== "notTested") tested.add(test.needId);
    return needs
      .filter(({ id, status }) => status === "included" && !tested.has(id))
      .map(({ id, title }) => ({ place: { table: "needs", row: id, field: "status" }, facts: { title: title ?? id } }));
  },
});
