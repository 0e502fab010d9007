import { outcomeOfTest } from "../../calculations/testOutcome";
import { defineRule } from "../defineRule";

/** A need is included in the plan while the three questions of its test are not all answered (S2.6, F-N1). */
export const needWithoutTest = defineRule({
  code: "W-BEH-01",
  severity: "error",
  acceptable: true,
  find: ({ needs }, context) =>
    needs
      .filter(
        ({ id, status }) =>
          status === "included" &&
          !context.rows("needTests", "needId", id).some((test) => outcomeOfTest(test) !== "notTested"),
      )
      .map(({ id, title }) => ({ place: { table: "needs", row: id, field: "status" }, facts: { title: title ?? id } })),
});
