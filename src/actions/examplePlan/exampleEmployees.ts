import type { PlanRow } from "../../domain/plan/planRecords";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import { departmentName, exampleJobs, type ExampleJob } from "./exampleJobs";
import { familyNames, firstNames } from "./exampleNames";
import { exampleSites } from "./exampleOrganisation";
import { numberedRows, type ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

const fullDay = 456;

/** The 120 people of the example, always the same for the same setting. The last 20 of every hundred work part-time. */
export function exampleEmployees(setting: ExampleSetting): readonly PlanRow<"employees">[] {
  const jobs: readonly ExampleJob[] = Object.values(exampleJobs).flatMap((job) =>
    Array<ExampleJob>(job.people).fill(job),
  );
  return numberedRows(
    "employees",
    jobs.map((job, index) => employee(setting, job, index)),
  );
}

/** IDs of the people with a job, in order. */
export function peopleWith(job: keyof typeof exampleJobs): readonly string[] {
  const keys = Object.keys(exampleJobs) as (keyof typeof exampleJobs)[];
  const before = keys.slice(0, keys.indexOf(job)).reduce((sum, key) => sum + exampleJobs[key].people, 0);
  return Array.from(
    { length: exampleJobs[job].people },
    (_, index) => `MED-${String(before + index + 1).padStart(3, "0")}`,
  );
}

/** Ages of those who will reach the pension age within three years; MED-061 holds a critical competence. */
const oldest = new Map([
  [18, 66],
  [46, 65],
  [60, 65],
  [88, 64],
]);

function employee(setting: ExampleSetting, job: ExampleJob, index: number): ExampleFields<"employees"> {
  const { planYear, say, day } = setting;
  const [firstName, gender] = firstNames[index % firstNames.length] ?? ["An", "V"];
  const familyName = familyNames[(index * 7 + 3) % familyNames.length] ?? "";
  const birthYear = planYear - (oldest.get(index) ?? 22 + ((index * 13) % 42));
  const fte = index % 10 === 7 ? 0.8 : index % 10 === 3 && index % 4 === 3 ? 0.6 : 1;
  const site = exampleSites(setting)[index % 3] ?? "";
  const isTemporary = job.statute === "worker" && index % 17 === 5;
  return {
    name: `${firstName} ${familyName}`,
    department: departmentName(setting, job.department),
    jobTitle: say(...job.title),
    team: `${departmentName(setting, job.department)} ${site}`,
    gender,
    birthYear,
    fte,
    startDate: day(1 + ((index * 5) % 12), 1, -1 - ((index * 3) % 18)),
    endDate: leavingDay(setting, index),
    ...roster(fte),
    hourlyCost: Math.round(job.hourlyCost * (0.94 + (index % 7) * 0.02)),
    riskGroups: riskGroups(planYear - birthYear, index, job),
    statute: isTemporary ? "temporary" : job.statute,
    email: emailOf(firstName, familyName),
  };
}

/** MED-047 (a senior fitter) retires in the plan year, MED-012 left at the end of the year before. */
function leavingDay({ day }: ExampleSetting, index: number): string | null {
  if (index === 46) return day(10, 31);
  return index === 11 ? day(12, 31, -1) : null;
}

function roster(fte: number): ExampleFields<"employees"> {
  const wednesday = fte === 1 ? fullDay : 0;
  const friday = fte < 0.7 ? 0 : fullDay;
  return { monday: fullDay, tuesday: fullDay, wednesday, thursday: fullDay, friday };
}

function riskGroups(age: number, index: number, job: ExampleJob): readonly ChoiceOf<"riskGroup">[] {
  return [
    ...(age >= 50 ? (["over50"] as const) : []),
    ...(age < 26 ? (["youngUnder26"] as const) : []),
    ...(index % 29 === 6 ? (["disability"] as const) : []),
    ...(index % 16 === 9 ? (["foreignOrigin"] as const) : []),
    ...(job.title[1] === "Production operator" && index % 3 === 0 ? (["lowSkilled"] as const) : []),
  ];
}

function emailOf(firstName: string, familyName: string): string {
  return `${firstName}.${familyName}@vriesland.example`.toLowerCase().replace(/ /g, "");
}
