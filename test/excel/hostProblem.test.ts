import { describe, expect, it } from "vitest";
import { hostProblemOf } from "../../src/excel/hostProblem";

const problem = (code: string) => hostProblemOf({ code, message: "vertaalde tekst", debugInfo: {} });

describe("hostProblemOf", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cellEditing", "nothingRetry"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge", "nothingFinal"],
    ["AccessDenied", "readOnly", "part"],
    ["ItemNotFound", "notFound", "part"],
    ["GeneralException", "other", "unknown"],
    ["RequestAborted", "noAnswer", "unknown"],
    ["SomethingNew", "other", "unknown"],
  ])("%s is %s, outcome %s", (code, reason, outcome) => {
    expect(problem(code)).toEqual({ reason, outcome, code });
  });

  it("throws on what is not an error of Excel", () => {
    const bug = new TypeError("undefined is not a function");
    expect(() => hostProblemOf(bug)).toThrow(bug);
  });
});
