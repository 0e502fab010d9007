import { describe, expect, it } from "vitest";
import { candidatesFor, enrolPeople } from "../../../src/actions/calendar/enrolGroup";
import { changeEnrolment, promoteWaiting, sessionSeats } from "../../../src/actions/calendar/sessionSeats";
import { aPlan, type PlanSketch } from "../../builders/aPlan";
import { planWith } from "../../builders/planWith";

const sketch: PlanSketch = {
  organisation: { referenceDate: "2027-01-04" },
  targetGroups: [{ id: "DG-1", name: "Magazijn", filter: "department", filterValue: "Magazijn" }],
  trainings: [
    { id: "OPL-1", title: "Heftruck", targetGroupId: "DG-1" },
    { id: "OPL-2", title: "Excel" },
  ],
  employees: ["Anna", "Bo", "Cas", "Dirk", "Eva", "Fien"].map((name, index) => ({
    id: `P-${index + 1}`,
    name,
    department: index < 5 ? "Magazijn" : "Verkoop",
    jobTitle: "Logistiek",
  })),
  sessions: [
    { id: "S-1", trainingId: "OPL-1", capacity: 2 },
    { id: "S-2", trainingId: "OPL-1" },
    { id: "S-3", trainingId: "OPL-2" },
    { id: "S-4", trainingId: "OPL-2" },
  ],
  trainingDays: [
    { sessionId: "S-1", date: "2027-03-04", start: 540, end: 750 },
    { sessionId: "S-3", date: "2027-03-04", start: 720, end: 780 },
    { sessionId: "S-4", date: "2027-03-04", start: 750, end: 960 },
  ],
  enrolments: [
    { id: "D-1", sessionId: "S-2", employeeId: "P-1", status: "enrolled" },
    { id: "D-2", sessionId: "S-3", employeeId: "P-3", status: "enrolled" },
    { id: "D-3", sessionId: "S-4", employeeId: "P-4", status: "enrolled" },
  ],
  certificates: [
    { employeeId: "P-2", trainingId: "OPL-1", validUntil: "2027-03-04" },
    { employeeId: "P-5", trainingId: "OPL-1", validUntil: "2027-03-03" },
  ],
};
const plan = aPlan(sketch);
const group = { kind: "targetGroup", value: "DG-1" } as const;

describe("who may be enrolled", () => {
  it("is of the group, in no session of the training and without a certificate that is valid on the day", () => {
    const { candidates, enrolled, certified } = candidatesFor(plan, "S-1", group);
    expect(candidates.map(({ name }) => name)).toEqual(["Cas", "Dirk", "Eva"]);
    expect([enrolled, certified]).toEqual([1, 1]);
  });

  it("has the sessions at the same hours named; one that starts when this one ends is no clash", () => {
    const clashes = candidatesFor(plan, "S-1", group).candidates.map((one) => one.clashes);
    expect(clashes).toEqual([["Excel"], [], []]);
  });

  it("is found by department and by job title as well", () => {
    const names = (kind: "department" | "jobTitle", value: string) =>
      candidatesFor(plan, "S-1", { kind, value }).candidates.map(({ name }) => name);
    expect(names("department", "verkoop")).toEqual(["Fien"]);
    expect(names("jobTitle", "Logistiek")).toEqual(["Cas", "Dirk", "Eva", "Fien"]);
  });
});

describe("enrolling", () => {
  const after = planWith(plan, enrolPeople(plan, "S-1", ["P-5", "P-4", "P-3"]));

  it("fills the seats in the order given and puts the rest on the waiting list", () => {
    expect(after.enrolments.slice(3).map(({ employeeId, status }) => [employeeId, status])).toEqual([
      ["P-5", "enrolled"],
      ["P-4", "enrolled"],
      ["P-3", "waitingList"],
    ]);
    expect(sessionSeats(after, "S-1")).toMatchObject({ capacity: 2, enrolled: 2, free: 0 });
  });

  it("enrols nobody twice", () => {
    expect(enrolPeople(after, "S-1", ["P-5"])[0]?.added).toEqual([]);
  });

  it("seats everybody where no capacity is given", () => {
    expect(
      enrolPeople(plan, "S-2", ["P-3", "P-4"])[0]?.added.map((row) => (row as { status?: unknown }).status),
    ).toEqual(["enrolled", "enrolled"]);
  });

  it("gives a place that comes free to who waits first", () => {
    expect(promoteWaiting(after, "S-1")[0]?.changed).toEqual([]);
    const [, seated] = after.enrolments.filter(({ sessionId }) => sessionId === "S-1");
    const freed = planWith(after, changeEnrolment(after, seated?.id ?? "", "cancelled"));
    expect(sessionSeats(freed, "S-1").free).toBe(1);
    const promoted = planWith(freed, promoteWaiting(freed, "S-1"));
    expect(sessionSeats(promoted, "S-1")).toMatchObject({ enrolled: 2, waiting: [] });
    expect(promoted.enrolments.at(-1)).toMatchObject({ employeeId: "P-3", status: "enrolled" });
  });

  it("counts seats requested and granted by department", () => {
    const mixed = planWith(after, enrolPeople(after, "S-1", ["P-6"]));
    expect(sessionSeats(mixed, "S-1").byDepartment).toEqual([
      { department: "Magazijn", requested: 3, granted: 2 },
      { department: "Verkoop", requested: 1, granted: 0 },
    ]);
  });
});
