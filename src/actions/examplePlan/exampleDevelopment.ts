import type { PlanRow } from "../../domain/plan/planRecords";
import { exampleEmployees } from "./exampleEmployees";
import { exampleRows, numberedRows } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** POP: personal plans; one conversation is long ago and one goal has no training. */
export const exampleDevelopmentPlans = exampleRows("developmentPlans", [
  ({ say, day }) => ({
    employeeId: "MED-062",
    conversation: "appraisal",
    date: day(11, 9, -1),
    goal: say(
      "Zelfstandig CO2-installaties onderhouden",
      "Maintaining CO2 installations alone",
      "Entretenir seul des installations au CO2",
    ),
    trainingId: "OPL-007",
    term: day(6, 30),
    status: "planned",
  }),
  ({ say, day }) => ({
    employeeId: "MED-031",
    conversation: "pop",
    date: day(10, 21, -1),
    goal: say("Doorgroeien naar montageleider", "Growing into assembly leader", "Évoluer vers chef de montage"),
    trainingId: "OPL-013",
    term: day(12, 31),
    status: "planned",
  }),
  ({ say, day }) => ({
    employeeId: "MED-022",
    conversation: "evaluation",
    date: day(9, 2, -2),
    goal: say("Orbitaal lassen", "Orbital welding", "Soudage orbital"),
    trainingId: "OPL-020",
    term: day(10, 31),
    status: "open",
  }),
  ({ say, day }) => ({
    employeeId: "MED-113",
    conversation: "career",
    date: day(12, 1, -1),
    goal: say("Frans spreken met klanten", "Speaking French with customers", "Parler français avec les clients"),
    term: day(12, 31),
    status: "open",
  }),
]);

/** ATT: certificates; that of MED-061 ends just before the renewal session. */
export const exampleCertificates = exampleRows("certificates", [
  ({ say, day }) => ({
    employeeId: "MED-061",
    name: say("F-gassencertificaat", "F-gas certificate", "Certificat gaz fluorés"),
    trainingId: "OPL-001",
    obtainedOn: day(3, 1, -5),
    validityMonths: 60,
    validUntil: day(3, 1),
    requiredForJob: true,
    evidence: "FG-2201",
  }),
  ({ say, day }) => ({
    employeeId: "MED-062",
    name: say("F-gassencertificaat", "F-gas certificate", "Certificat gaz fluorés"),
    trainingId: "OPL-001",
    obtainedOn: day(9, 14, -5),
    validityMonths: 60,
    validUntil: day(9, 14),
    requiredForJob: true,
    evidence: "FG-2207",
  }),
  ({ say, day }) => ({
    employeeId: "MED-097",
    name: say("Attest heftruck", "Forklift certificate", "Attestation cariste"),
    trainingId: "OPL-003",
    obtainedOn: day(1, 20),
    validityMonths: 60,
    validUntil: day(1, 20, 5),
    requiredForJob: true,
  }),
  ({ say, day }) => ({
    employeeId: "MED-101",
    name: say("Attest heftruck", "Forklift certificate", "Attestation cariste"),
    trainingId: "OPL-003",
    obtainedOn: day(11, 2, -6),
    validityMonths: 60,
    validUntil: day(11, 2, -1),
    requiredForJob: true,
  }),
  ({ day }) => ({
    employeeId: "MED-039",
    name: "VCA",
    trainingId: "OPL-002",
    obtainedOn: day(6, 8, -4),
    validityMonths: 120,
    requiredForJob: true,
  }),
]);

/** RECHT: the individual training right of the plan year and what is left of the year before, for everyone; MED-005 still has days of four years ago. */
export function exampleTrainingRights(setting: ExampleSetting): readonly PlanRow<"trainingRights">[] {
  const { planYear } = setting;
  const fields = exampleEmployees(setting).flatMap(({ id, fte }, index) => {
    const right = 5 * (fte ?? 1);
    const before = { employeeId: id, year: planYear - 1, right, taken: index % 4, carriedIn: 0 };
    return [before, { employeeId: id, year: planYear, right, taken: 0, carriedIn: right - (index % 4) }];
  });
  const old = { employeeId: "MED-005", year: planYear - 4, right: 5, taken: 1, carriedIn: 0 };
  return numberedRows("trainingRights", [...fields, old]);
}
