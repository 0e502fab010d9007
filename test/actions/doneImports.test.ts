import { expect, it } from "vitest";
import { doneImports, markTakenBack, rememberImport } from "../../src/actions/doneImports";

it("keeps the imports, the last first, and knows which was taken back", () => {
  rememberImport({ added: [{ table: "employees", id: "P-1" }], changed: [] }, "2027-03-01 14:05");
  rememberImport({ added: [{ table: "needs", id: "B-1" }], changed: [] }, "2027-03-01 14:09");
  const [last] = doneImports();
  markTakenBack(last?.id ?? "");
  expect(doneImports().map(({ when, restorable }) => [when, restorable])).toEqual([
    ["2027-03-01 14:09", false],
    ["2027-03-01 14:05", true],
  ]);
});
