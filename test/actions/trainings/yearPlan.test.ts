import { describe, expect, it } from "vitest";
import { makeYearPlan, yearPlan } from "../../../src/actions/trainings/yearPlan";
import { aPlan } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const today = "2026-11-16";
const passed = { contribution: "strong", causesConsidered: true, otherWay: "no" } as const;
const plan = aPlan({
  organisation: { planYear: 2027 },
  needs: [
    { id: "BEH-001", title: "Veilig tillen", status: "included", people: 9, channel: "legislation" },
    { id: "BEH-002", title: "Coachen", status: "included", reporter: "hr" },
    { id: "BEH-003", title: "Zonder toets", status: "included" },
    { id: "BEH-004", title: "Nog te beslissen", status: "tested" },
  ],
  needTests: [
    { needId: "BEH-001", ...passed },
    { needId: "BEH-002", ...passed },
    { needId: "BEH-004", ...passed },
  ],
  trainings: [
    { id: "OPL-001", title: "Excel", status: "idea", cluster: "c" },
    { id: "OPL-002", title: "VCA", status: "approved", cluster: "b", form: "classroom" },
    { id: "OPL-003", title: "Webshop", status: "planned", cluster: "a", form: "eLearning" },
    { id: "OPL-004", title: "Vervallen", status: "cancelled" },
  ],
  priorities: [{ trainingId: "OPL-002", score: 4 }],
  budgetLines: [{ trainingId: "OPL-003", costType: "licence" }],
});

describe("the year plan beside the strategic plan", () => {
  const year = yearPlan(plan);

  it("counts accepted needs and trainings as strategic actions, and those that are planned as scheduled", () => {
    expect([year.scheduled, year.actions, year.share]).toEqual([2, 6, 1 / 3]);
  });

  it("offers accepted needs that passed their test, and ideas", () => {
    expect(year.needs.map(({ id }) => id)).toEqual(["BEH-001", "BEH-002"]);
    expect(year.ideas.map(({ id }) => id)).toEqual(["OPL-001"]);
    expect(year.untested.map(({ id }) => id)).toEqual(["BEH-003"]);
  });

  it("says what the scheduled ones lack; e-learning needs no session", () => {
    const ids = Object.fromEntries(
      Object.entries(year.lacking).map(([lack, rows]) => [lack, rows.map(({ id }) => id)]),
    );
    expect(ids).toEqual({ cluster: [], score: ["OPL-003"], cost: ["OPL-002"], session: ["OPL-002"] });
  });

  it("has no share while there is nothing to schedule", () => {
    expect(yearPlan(aPlan()).share).toBeNull();
  });
});

describe("making the year plan", () => {
  const after = planWith(plan, makeYearPlan(plan, ["BEH-001", "BEH-002", "BEH-003", "OPL-001"], today));

  it("makes a planned training of each chosen need and plans the chosen ideas", () => {
    expect(after.trainings).toMatchObject([
      { id: "OPL-001", status: "planned" },
      { id: "OPL-002", status: "approved" },
      { id: "OPL-003", status: "planned" },
      { id: "OPL-004", status: "cancelled" },
      { id: "OPL-005", title: "Veilig tillen", needIds: ["BEH-001"], cluster: "b", participants: 9, status: "planned" },
      { id: "OPL-006", title: "Coachen", needIds: ["BEH-002"], cluster: null, status: "planned" },
    ]);
  });

  it("leaves out a need without a test, and names what came without a cluster as lacking one", () => {
    const { share, untested, lacking } = yearPlan(after);
    expect(share).toBe(5 / 6);
    expect(untested.map(({ id }) => id)).toEqual(["BEH-003"]);
    expect(lacking.cluster.map(({ id }) => id)).toEqual(["OPL-006"]);
  });

  it("writes nothing the second time", () => {
    const changes = makeYearPlan(after, ["BEH-001", "BEH-002", "OPL-001"], today);
    expect(changes.every(({ added, changed }) => added.length + changed.length === 0)).toBe(true);
  });
});
