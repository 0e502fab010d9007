import type { ExampleFields } from "./exampleRows";
import type { ExampleSetting } from "./exampleSetting";

/** Trainings that end with a short survey, and the month in which it goes out. */
const surveys: readonly (readonly [trainingId: string, month: number])[] = [
  ["OPL-002", 3],
  ["OPL-004", 4],
  ["OPL-005", 4],
  ["OPL-008", 5],
  ["OPL-009", 3],
  ["OPL-010", 6],
  ["OPL-011", 10],
  ["OPL-014", 5],
  ["OPL-015", 10],
  ["OPL-016", 5],
  ["OPL-017", 11],
  ["OPL-020", 9],
];

/** The planned surveys of participants' satisfaction. */
export const trainingSurveys = surveys.map(
  ([trainingId, month]) =>
    ({ day }: ExampleSetting): ExampleFields<"evaluations"> => ({
      trainingId,
      level: 1,
      instrument: "survey",
      plannedOn: day(month, 28),
      target: 8,
    }),
);
