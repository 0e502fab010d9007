import { describe, expect, it } from "vitest";
import { createTraining, linkNeeds, type NewTraining } from "../../../src/actions/needs/createTraining";
import { includedWithoutTraining, needsForTraining } from "../../../src/actions/needs/needsForTraining";
import { targetGroupSizes, trainingProposal } from "../../../src/actions/needs/trainingProposal";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { goalOfTraining } from "../../../src/domain/warnings/goalOfTraining";
import { needWithoutTest } from "../../../src/domain/warnings/rules/needWithoutTest";
import { aPlan, type PlanSketch } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const today = "2026-11-16";
const passed = { contribution: "strong", causesConsidered: true, otherWay: "no" } as const;

const sketch: PlanSketch = {
  organisation: { referenceDate: today },
  goals: [{ id: "DOEL-001", name: "Geen ongevallen" }],
  learningGoals: [{ id: "LEER-001", name: "Veilig rijden", goalId: "DOEL-001" }],
  targetGroups: [{ id: "DG-001", name: "Magazijn", filter: "department", filterValue: "Magazijn" }],
  employees: [{ department: "Magazijn" }, { department: "Verkoop" }, { department: "magazijn", endDate: "2026-01-01" }],
  needs: [
    {
      id: "BEH-001",
      title: "Heftruck veilig",
      status: "tested",
      people: 6,
      channel: "legislation",
      goalId: "DOEL-001",
      competenceId: "COMP-1",
      goLiveDate: "2027-05-01",
    },
    { id: "BEH-002", title: "Reachtruck", status: "included", people: 2, goalId: "DOEL-001", competenceId: "COMP-2" },
    { id: "BEH-003", title: "Niet getoetst", status: "new" },
    { id: "BEH-004", title: "Afgewezen", status: "rejected" },
    { id: "BEH-005", title: "Al geregeld", status: "included" },
  ],
  needTests: [
    { needId: "BEH-001", ...passed },
    { needId: "BEH-002", ...passed, otherWay: "partly" },
    { needId: "BEH-004", ...passed },
    { needId: "BEH-005", ...passed },
  ],
  trainings: [
    { id: "OPL-001", title: "Rijbewijs", needIds: ["BEH-005"], status: "planned" },
    { id: "OPL-002", title: "Geschrapt", needIds: ["BEH-002"], status: "cancelled" },
  ],
};
const plan = aPlan(sketch);

const training: NewTraining = {
  title: "Heftruck en reachtruck",
  cluster: "b",
  form: "classroom",
  targetGroupId: "DG-001",
  participants: 8,
  duration: 480,
  groupMax: 6,
  learningGoalId: "LEER-001",
  status: "planned",
};

describe("which needs may become a training", () => {
  it("are tested, not turned down and not answered by a training that still counts", () => {
    expect(needsForTraining(plan).map(({ id }) => id)).toEqual(["BEH-001", "BEH-002"]);
  });

  it("an included need without a training is missed", () => {
    expect(includedWithoutTraining(plan).map(({ id }) => id)).toEqual(["BEH-002"]);
  });
});

describe("what is filled in beforehand", () => {
  it("comes from the needs: first title, people together, the only learning goal of their goal, law before all else", () => {
    expect(trainingProposal(plan, ["BEH-001", "BEH-002"])).toEqual({
      title: "Heftruck veilig",
      cluster: "b",
      participants: 8,
      learningGoalId: "LEER-001",
    });
  });

  it("leaves the cluster to people when nothing tells it", () => {
    expect(trainingProposal(plan, ["BEH-002"]).cluster).toBeNull();
  });

  it("counts a target group without who left", () => {
    expect(targetGroupSizes(plan).get("DG-001")).toBe(1);
  });
});

describe("a training of two needs", () => {
  const changes = createTraining(plan, ["BEH-001", "BEH-002"], training, today);
  const after = planWith(plan, changes);

  it("takes over what the needs share, leaves open on what they differ, and is due before the go-live", () => {
    expect(changes[0]?.added).toMatchObject([
      {
        id: "OPL-003",
        title: "Heftruck en reachtruck",
        needIds: ["BEH-001", "BEH-002"],
        goalId: "DOEL-001",
        competenceId: null,
        deadline: "2027-05-01",
        mandatory: true,
        origin: "planned",
        status: "planned",
      },
    ]);
  });

  it("takes the needs into the plan with the day, and breaks no rule of the test", () => {
    expect(after.needs.slice(0, 2)).toMatchObject([
      { status: "included", answeredOn: today },
      { status: "included", answeredOn: today },
    ]);
    expect(needWithoutTest.find(after, ruleContext(after)).map(({ place }) => place.row)).toEqual([]);
  });

  it("closes the chain from need to goal", () => {
    const made = after.trainings.at(-1);
    expect(made && goalOfTraining(made, ruleContext(after))?.id).toBe("DOEL-001");
  });

  it("is not made a second time", () => {
    expect(createTraining(after, ["BEH-001"], training, today)).toEqual([]);
  });
});

it("makes nothing of a need whose test was not passed, also together with one that was", () => {
  expect(createTraining(plan, ["BEH-003"], training, today)).toEqual([]);
  expect(createTraining(plan, ["BEH-001", "BEH-004"], training, today)).toEqual([]);
  expect(createTraining(plan, [], training, today)).toEqual([]);
});

it("lets a training that is there answer one more need and leaves the rest of it alone", () => {
  expect(linkNeeds(plan, ["BEH-001"], "OPL-001", today)).toEqual([
    {
      table: "trainings",
      added: [],
      changed: [{ id: "OPL-001", fields: [{ field: "needIds", to: ["BEH-005", "BEH-001"] }] }],
    },
    {
      table: "needs",
      added: [],
      changed: [
        {
          id: "BEH-001",
          fields: [
            { field: "status", to: "included" },
            { field: "answeredOn", to: today },
          ],
        },
      ],
    },
  ]);
  expect(linkNeeds(plan, ["BEH-001"], "OPL-099", today)).toEqual([]);
});
