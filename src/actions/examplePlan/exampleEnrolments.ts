import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { PlanRow } from "../../domain/plan/planRecords";
import { peopleWith } from "./exampleEmployees";
import type { exampleJobs } from "./exampleJobs";
import { numberedRows, type ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** People of one job in a session: from which person of that job on, and how many. */
type Group = readonly [
  session: number,
  job: keyof typeof exampleJobs,
  from: number,
  count: number,
  status: ChoiceOf<"enrolmentStatus">,
];

const groups: readonly Group[] = [
  [1, "technician", 0, 8, "enrolled"],
  [2, "technician", 8, 8, "enrolled"],
  [3, "fitter", 0, 12, "enrolled"],
  [3, "electrician", 0, 1, "enrolled"],
  [3, "technician", 1, 1, "enrolled"],
  [3, "electrician", 1, 2, "waitingList"],
  [4, "storekeeper", 4, 2, "enrolled"],
  [5, "operator", 0, 4, "enrolled"],
  [5, "storekeeper", 0, 2, "enrolled"],
  [5, "designer", 0, 2, "enrolled"],
  [6, "electrician", 0, 3, "enrolled"],
  [6, "fitter", 0, 6, "enrolled"],
  [7, "technician", 0, 6, "enrolled"],
  [7, "fitter", 8, 1, "enrolled"],
  [8, "technician", 8, 4, "enrolled"],
  [8, "fitter", 9, 3, "enrolled"],
  [9, "technician", 0, 3, "proposed"],
  [9, "technician", 8, 2, "proposed"],
  [10, "technician", 4, 10, "enrolled"],
  [11, "foreman", 0, 4, "enrolled"],
  [11, "assemblyLeader", 0, 3, "enrolled"],
  [12, "foreman", 0, 2, "proposed"],
  [12, "coordinator", 0, 3, "proposed"],
  [13, "planner", 0, 2, "enrolled"],
  [13, "logistics", 0, 2, "enrolled"],
  [13, "inspector", 0, 2, "enrolled"],
  [14, "technician", 10, 4, "enrolled"],
  [15, "welder", 0, 6, "proposed"],
  [16, "technician", 14, 4, "proposed"],
  [17, "storekeeper", 0, 4, "passed"],
];

/** This fitter does not work on Fridays. */
const dayOff = "MED-044";

/** DEEL: enrolments. Some show what to watch for: an own contribution to a required training, a clause that does not hold, hours that do not count, a deduction without consent. */
export function exampleEnrolments(setting: ExampleSetting): readonly PlanRow<"enrolments">[] {
  const fields = groups.flatMap(([session, job, from, count, status]) =>
    peopleWith(job)
      .slice(from, from + count)
      .map((employeeId, index): ExampleFields<"enrolments"> => ({
        sessionId: `SES-${String(session).padStart(3, "0")}`,
        employeeId,
        status,
        countsAsWork: true,
        wkrClass: session === 3 ? null : "targetedExemption",
        ...(session === 17 ? followed(index) : {}),
        ...special(setting, session, index),
        ...(session === 6 && employeeId === dayOff ? { countsAsWork: false } : {}),
      })),
  );
  return numberedRows("enrolments", fields);
}

/** What came of the forklift course in January: hours, satisfaction and test scores. */
function followed(index: number): ExampleFields<"enrolments"> {
  return {
    hoursFollowed: 16 * 60,
    satisfaction: [9, 8, 6, 10][index] ?? 8,
    preScore: [48, 55, 40, 62][index] ?? 50,
    postScore: [82, 88, 71, 95][index] ?? 80,
    behaviourShown: index !== 2,
  };
}

function special({ country }: ExampleSetting, session: number, index: number): ExampleFields<"enrolments"> {
  if (index > 0) return {};
  if (session === 1) return { ownContribution: country === "BE" ? null : 5_000, repaymentClause: true };
  if (session === 3) return { homeImpact: "large", discussed: false };
  if (session === 6) return { repaymentClause: true };
  if (session === 11) return { repaymentClause: true, transitionCost: country !== "BE" };
  return {};
}
