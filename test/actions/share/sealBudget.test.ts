import { describe, expect, it } from "vitest";
import { budgetSeal } from "../../../src/actions/share/budgetSeal";
import { sealBudget } from "../../../src/actions/share/sealBudget";
import { planWarnings } from "../../../src/domain/warnings/planWarnings";
import type { Plan } from "../../../src/domain/plan/plan";
import { aPlan, aRow } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const line = (id: string, unitPrice: number | null, description: string | null = null) => ({
  id,
  trainingId: "OPL-1",
  costType: "trainerFee" as const,
  quantity: 2,
  unitPrice,
  description,
});
const plan = aPlan({
  trainings: [{ id: "OPL-1", title: "Heftruck" }],
  budgetLines: [line("B-1", 100_000), line("B-2", 5_000, "Zaal"), line("B-3", null)],
});
const seal = (of: Plan) => planWith(of, sealBudget(of, { approvedBy: "Katrien", on: "2027-02-08" }));
const withLines = (of: Plan, lines: readonly ReturnType<typeof line>[]): Plan => ({
  ...of,
  budgetLines: lines.map((row) => aRow("budgetLines", row)),
});
const changedAfterSeal = (of: Plan) => planWarnings(of).filter(({ code }) => code === "W-BUD-09");

describe("sealing", () => {
  it("keeps the amount of every line that has one and puts the approval in the settings", () => {
    const sealed = seal(plan);
    expect(budgetSeal(sealed)).toEqual({ sealedOn: "2027-02-08", lines: 2, differences: [], difference: 0 });
    const { budgetStatus, budgetApprovedBy, budgetApprovedOn } = sealed.organisation;
    expect([budgetStatus, budgetApprovedBy, budgetApprovedOn]).toEqual(["locked", "Katrien", "2027-02-08"]);
    expect(changedAfterSeal(sealed)).toEqual([]);
  });

  it("is nothing while nobody sealed", () => {
    expect(budgetSeal(plan)).toBeNull();
  });

  it("keeps the day on which the board approved", () => {
    const approved = { ...plan, organisation: { ...plan.organisation, budgetApprovedOn: "2027-01-20" } };
    expect(seal(approved).organisation.budgetApprovedOn).toBe("2027-01-20");
  });

  it("adds an approval to a log whose last decision refused the budget, and leaves any other log alone", () => {
    const decided = (decision: "approved" | "rejected") => ({
      ...plan,
      decisions: [aRow("decisions", { id: "BES-001", subject: "budget", date: "2027-01-20", decision })],
    });
    expect(seal(decided("rejected")).decisions).toMatchObject([
      { id: "BES-001" },
      { id: "BES-002", subject: "budget", date: "2027-02-08", decision: "approved", decidedBy: "Katrien" },
    ]);
    expect(seal(decided("approved")).decisions).toHaveLength(1);
    expect(seal(decided("approved")).organisation.budgetApprovedOn).toBe("2027-01-20");
    expect(seal(plan).decisions).toEqual([]);
  });

  it("writes nothing a second time on the same day", () => {
    const sealed = seal(plan);
    const again = sealBudget(sealed, { approvedBy: "Katrien", on: "2027-02-08" });
    expect(again.flatMap(({ added, changed }) => [...added, ...changed])).toEqual([]);
  });
});

describe("after sealing", () => {
  const changed = withLines(seal(plan), [line("B-1", 110_000), line("B-3", 2_500), line("B-4", 1_000, "Koffie")]);

  it("lists a dearer line, a line that is gone and new lines, with what they come to", () => {
    const found = budgetSeal(changed);
    expect(found?.differences.map(({ id, name, sealed, now }) => [id, name, sealed, now])).toEqual([
      ["B-1", "Heftruck", 200_000, 220_000],
      ["B-2", "B-2", 10_000, null],
      ["B-3", "Heftruck", null, 5_000],
      ["B-4", "Koffie", null, 2_000],
    ]);
    expect(found?.difference).toBe(20_000 - 10_000 + 5_000 + 2_000);
  });

  it("lists exactly the lines that the warning is about", () => {
    const ids = budgetSeal(changed)?.differences.map(({ id }) => id);
    expect(changedAfterSeal(changed).map(({ place }) => place.row)).toEqual(ids);
  });

  it("tells which button changed a line last", () => {
    const log = [
      { when: "2027-03-01 10:00", rowId: "B-1", column: "unitPrice", reason: "offerte" },
      { when: "2027-03-02 10:00", rowId: "B-1", column: "unitPrice", who: "Sam", reason: "nieuwe offerte" },
    ].map((row) => aRow("changeLog", row));
    const [first, second] = budgetSeal({ ...changed, changeLog: log })?.differences ?? [];
    expect(first?.by).toEqual({ when: "2027-03-02 10:00", who: "Sam", reason: "nieuwe offerte" });
    expect(second?.by).toBeNull();
  });

  it("starts afresh when it is sealed again: a line that is gone is forgotten", () => {
    const again = seal(changed);
    expect(budgetSeal(again)).toMatchObject({ lines: 3, differences: [] });
    expect(changedAfterSeal(again)).toEqual([]);
  });
});
