import { describe, expect, it } from "vitest";
import { fieldwork } from "../../../src/actions/needs/fieldwork";
import { addInterview, answerQuestion, planInterviews } from "../../../src/actions/needs/saveFieldwork";
import { aPlan, type PlanSketch } from "../../builders/aPlan";

/** The worked example of F-N4. */
const sketch: PlanSketch = {
  needs: [{ id: "B-001", title: "Engels lezen" }],
  interviews: [
    { id: "GES-001", group: "board", planned: 1, held: 1, date: "2026-10-12", quote: "Zonder kennis geen markt." },
    { id: "GES-002", group: "managers", planned: 8, held: 6 },
    {
      id: "GES-003",
      group: "staff",
      planned: 20,
      held: 9,
      date: "2026-11-03",
      needIds: ["B-001", "B-404"],
      openQuestion: "Telt leren bij de klant mee?",
    },
    { id: "GES-004", group: "worksCouncil", planned: 2, held: 0 },
    { id: "GES-005", group: "customers", planned: 3, held: 1 },
  ],
};

describe("coverage", () => {
  it("is half, with one group nobody spoke to", () => {
    const { planned, held, share, groups } = fieldwork(aPlan(sketch));
    expect([planned, held, share]).toEqual([34, 17, 0.5]);
    expect(groups.filter(({ isSilent }) => isSilent).map(({ group }) => group)).toEqual(["worksCouncil"]);
  });

  it("shows every group, and no share where nothing is planned", () => {
    expect(fieldwork(aPlan()).groups.map(({ share }) => share)).toEqual([null, null, null, null, null]);
  });
});

describe("the log", () => {
  it("has the latest conversation first, with the needs by name", () => {
    const { conversations, openQuestions } = fieldwork(aPlan(sketch));
    expect(conversations.map(({ id }) => id)).toEqual(["GES-003", "GES-001"]);
    expect(conversations[0]?.needs).toEqual([
      { id: "B-001", title: "Engels lezen" },
      { id: "B-404", title: "B-404" },
    ]);
    expect(openQuestions.map(({ id }) => id)).toEqual(["GES-003"]);
  });

  it("counts a new conversation as held, and leaves what was planned", () => {
    const conversation = {
      group: "worksCouncil",
      date: "2026-11-16",
      quote: " Te weinig tijd ",
      openQuestion: "",
      needId: "B-001",
    } as const;
    const [change] = addInterview(aPlan(sketch), conversation);
    expect(change?.added).toMatchObject([
      { id: "GES-006", held: 1, planned: null, quote: "Te weinig tijd", openQuestion: null, needIds: ["B-001"] },
    ]);
    const after = fieldwork({
      ...aPlan(sketch),
      interviews: [...aPlan(sketch).interviews, ...(change?.added ?? [])] as never,
    });
    expect(after.groups.find(({ group }) => group === "worksCouncil")).toMatchObject({
      planned: 2,
      held: 1,
      isSilent: false,
    });
  });

  it("keeps question and answer together once it is answered", () => {
    expect(answerQuestion(aPlan(sketch), "GES-003", "Ja, als informeel leren")[0]?.changed[0]?.fields).toEqual([
      { field: "openQuestion", to: null },
      { field: "note", to: "Telt leren bij de klant mee? → Ja, als informeel leren" },
    ]);
    expect(answerQuestion(aPlan(sketch), "GES-003", " ")).toEqual([]);
    expect(answerQuestion(aPlan(sketch), "GES-001", "Ja")).toEqual([]);
  });
});

describe("planning", () => {
  it("adds a row for a group without a plan, else changes the number", () => {
    expect(planInterviews(aPlan(), "customers", 3)[0]?.added).toMatchObject([
      { group: "customers", planned: 3, held: 0 },
    ]);
    expect(planInterviews(aPlan(sketch), "managers", 10)[0]?.changed).toEqual([
      { id: "GES-002", fields: [{ field: "planned", to: 10 }] },
    ]);
    expect(planInterviews(aPlan(sketch), "managers", 8)).toEqual([]);
  });

  it("counts what other rows of the group plan", () => {
    const plan = aPlan({
      interviews: [
        { id: "GE-1", group: "staff", planned: 5 },
        { id: "GE-2", group: "staff", planned: 4 },
      ],
    });
    expect(planInterviews(plan, "staff", 12)[0]?.changed[0]).toEqual({
      id: "GE-1",
      fields: [{ field: "planned", to: 8 }],
    });
    expect(planInterviews(plan, "staff", 2)[0]?.changed[0]?.fields).toEqual([{ field: "planned", to: 0 }]);
  });
});
