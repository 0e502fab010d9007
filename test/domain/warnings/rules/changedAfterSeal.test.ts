import { describe, expect, it } from "vitest";
import { systemKeys } from "../../../../src/domain/warnings/systemKeys";
import { aPlan } from "../../../builders/aPlan";
import { found } from "../found";

const line = (id: string, euros: number) => ({
  id,
  description: id,
  costType: "courseFee" as const,
  quantity: 1,
  unitPrice: euros * 100,
});
const sealed = (id: string, cents: string) => ({ key: systemKeys.sealedLine(id), value: cents });

describe("W-BUD-09 changedAfterSeal", () => {
  it("names a line that changed, one that is new and one that is gone", () => {
    expect(
      found(
        "W-BUD-09",
        aPlan({
          budgetLines: [line("R1", 120), line("R2", 80)],
          systemValues: [sealed("R1", "10000"), sealed("R3", "5000")],
        }),
      ),
    ).toEqual([
      { at: "budgetLines/R1/unitPrice", facts: { line: "R1", sealed: 10_000, now: 12_000 } },
      { at: "budgetLines/R2/unitPrice", facts: { line: "R2", sealed: null, now: 8_000 } },
      { at: "budgetLines/R3/unitPrice", facts: { line: "R3", sealed: 5_000, now: null } },
    ]);
  });

  it("is silent while nothing changed", () => {
    expect(found("W-BUD-09", aPlan({ budgetLines: [line("R1", 100)], systemValues: [sealed("R1", "10000")] }))).toEqual(
      [],
    );
  });

  it("is silent while nothing is sealed", () => {
    expect(found("W-BUD-09", aPlan({ budgetLines: [line("R1", 100)] }))).toEqual([]);
  });
});
