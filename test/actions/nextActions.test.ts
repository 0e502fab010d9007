import { expect, it } from "vitest";
import { nextActions, untestedNeeds } from "../../src/actions/nextActions";
import { aPlan } from "../builders/aPlan";

const kinds = (...sketch: Parameters<typeof aPlan>) => nextActions(aPlan(...sketch)).map(({ kind }) => kind);

it("begins a new plan with the organisation and goes on in the order of the guides", () => {
  expect(kinds()).toEqual(["describeOrganisation", "mapStakeholders", "setGoals", "listEmployees", "collectNeeds"]);
});

it("asks for no trainings before there is a need", () => {
  expect(kinds()).not.toContain("chooseTrainings");
  expect(kinds({ needs: [{ title: "Excel" }] })).toContain("chooseTrainings");
});

it("counts what waits and points at the first of it", () => {
  const plan = aPlan({
    sessions: [{ id: "S-1" }, { id: "S-2" }, { id: "S-3" }],
    trainingDays: [{ sessionId: "S-1", date: "2027-03-01" }],
  });
  expect(nextActions(plan).find(({ kind }) => kind === "dateSessions")).toMatchObject({ count: 2, step: 4 });
});

it("leaves cancelled trainings out of all that is asked", () => {
  const trainings = [{ id: "O-1", status: "cancelled" as const }];
  for (const kind of ["scorePriorities", "costTrainings", "planSessions", "planEvaluation", "secureResults"])
    expect(kinds({ trainings })).not.toContain(kind);
});

it("counts a need as tested only when all three questions are answered, as the warning and the inbox do", () => {
  const needs = [{ id: "B-1" }, { id: "B-2" }, { id: "B-3", status: "rejected" as const }, { id: "B-4" }];
  const answers = { contribution: "strong" as const, otherWay: "no" as const };
  const needTests = [
    { needId: "B-1", contribution: "strong" as const, causesConsidered: true },
    { needId: "B-2", ...answers, causesConsidered: true },
    { needId: "B-4", ...answers },
  ];
  expect(untestedNeeds(aPlan({ needs, needTests })).map(({ id }) => id)).toEqual(["B-1", "B-4"]);
});

it("asks for a training for every need that was taken in, passed its test and has none", () => {
  const included = (id: string) => ({ id, status: "included" as const });
  const needs = [included("B-1"), included("B-2"), included("B-3"), { id: "B-4", status: "postponed" as const }];
  const passed = { contribution: "strong" as const, causesConsidered: true, otherWay: "no" as const };
  const needTests = ["B-1", "B-2", "B-4"].map((needId) => ({ needId, ...passed }));
  const trainings = [{ id: "O-1", needIds: ["B-1"] }];
  const action = nextActions(aPlan({ needs, needTests, trainings })).find(({ kind }) => kind === "chooseTrainings");
  expect(action).toMatchObject({ count: 1, step: 3 });
});
