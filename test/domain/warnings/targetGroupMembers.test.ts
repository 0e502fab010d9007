import { describe, expect, it } from "vitest";
import { requiredPeople } from "../../../src/domain/warnings/requiredPeople";
import { ruleContext } from "../../../src/domain/warnings/ruleContext";
import { presentEmployees, targetGroupMembers } from "../../../src/domain/warnings/targetGroupMembers";
import { aPlan, aRow, type PlanSketch } from "../../builders/aPlan";

const employees: PlanSketch["employees"] = [
  { id: "An", department: "Verkoop", jobTitle: "Lasser", riskGroups: ["over50", "disability"] },
  { id: "Bo", department: "Productie", jobTitle: "Lasser" },
  { id: "Cas", department: "Productie", jobTitle: "Planner", riskGroups: ["over50"] },
  { id: "Dirk" },
];

function membersOf(group: NonNullable<PlanSketch["targetGroups"]>[number]) {
  const plan = aPlan({ employees, targetGroups: [{ id: "D1", ...group }] });
  return targetGroupMembers(plan, ruleContext(plan))
    .get("D1")
    ?.map(({ id }) => id);
}

describe("who belongs to a target group", () => {
  it.each([
    { filter: "everyone" as const, filterValue: null, members: ["An", "Bo", "Cas", "Dirk"] },
    { filter: "department" as const, filterValue: "productie ", members: ["Bo", "Cas"] },
    { filter: "jobTitle" as const, filterValue: "LASSER", members: ["An", "Bo"] },
    { filter: "riskGroup" as const, filterValue: "over50", members: ["An", "Cas"] },
    { filter: "riskGroup" as const, filterValue: "disability", members: ["An"] },
    { filter: "department" as const, filterValue: "Lasser", members: [] },
    { filter: "jobTitle" as const, filterValue: "Productie", members: [] },
    { filter: "riskGroup" as const, filterValue: "rolstoelgebruikers", members: [] },
  ])("is found by $filter $filterValue: $members", ({ filter, filterValue, members }) => {
    expect(membersOf({ filter, filterValue })).toEqual(members);
  });

  it("is not known while the filter or its value is not filled in, and is not whoever has no department or job title", () => {
    expect(membersOf({ filter: null, filterValue: "Productie" })).toBeUndefined();
    expect(membersOf({ filter: "department", filterValue: null })).toBeUndefined();
    expect(membersOf({ filter: "jobTitle", filterValue: "  " })).toBeUndefined();
  });
});

describe("who is in service", () => {
  const present = (referenceDate: string | null) => {
    const plan = aPlan({
      organisation: { referenceDate },
      employees: [{ id: "An", endDate: "2027-06-30" }, { id: "Bo" }],
    });
    return presentEmployees(plan, ruleContext(plan)).map(({ id }) => id);
  };

  it("is everybody up to the last day of service, and everybody on the list without a reference date", () => {
    expect(present("2027-06-30")).toEqual(["An", "Bo"]);
    expect(present("2027-07-01")).toEqual(["Bo"]);
    expect(present(null)).toEqual(["An", "Bo"]);
  });
});

describe("who must follow a training", () => {
  const required = (targetGroupId: string | null, learningPaths: PlanSketch["learningPaths"] = []) => {
    const targetGroups: PlanSketch["targetGroups"] = [{ id: "D1", filter: "jobTitle", filterValue: "Lasser" }];
    const plan = aPlan({ employees, targetGroups, learningPaths });
    const people = requiredPeople(aRow("trainings", { id: "O1", targetGroupId }), ruleContext(plan));
    return (
      people && { count: people.count, who: plan.employees.filter(({ id }) => people.includes(id)).map(({ id }) => id) }
    );
  };
  const step = { trainingId: "O1", mandatory: true };

  it("is its target group and the holders of job titles whose path makes it mandatory, each once", () => {
    expect(required("D1")).toEqual({ count: 2, who: ["An", "Bo"] });
    expect(required(null, [{ ...step, jobTitle: "planner" }])).toEqual({ count: 1, who: ["Cas"] });
    const both = [
      { ...step, jobTitle: "Lasser" },
      { ...step, jobTitle: "Planner" },
      { ...step, jobTitle: "Planner" },
    ];
    expect(required("D1", both)).toEqual({ count: 3, who: ["An", "Bo", "Cas"] });
  });

  it("is nobody of a path of another training, of one that is free to follow or of no job title", () => {
    expect(required(null)).toBeNull();
    expect(required(null, [{ ...step, trainingId: "O2", jobTitle: "Planner" }])).toBeNull();
    expect(required(null, [{ ...step, mandatory: false, jobTitle: "Planner" }])).toBeNull();
    expect(required(null, [step])).toBeNull();
  });

  it("may be a job title that nobody holds: then the plan names who, and it is nobody", () => {
    expect(required(null, [{ ...step, jobTitle: "Kraanmachinist" }])).toEqual({ count: 0, who: [] });
  });
});
