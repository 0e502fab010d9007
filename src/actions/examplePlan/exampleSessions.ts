import type { PlanRow } from "../../domain/plan/planRecords";
import { numberedRows } from "./exampleRows";
import type { ExampleSession } from "./exampleSession";
import type { ExampleSetting } from "./exampleSetting";
import { laterSessions } from "./laterSessions";
import { springSessions } from "./springSessions";

/** SES: sessions of the plan year. */
export function exampleSessions(setting: ExampleSetting): readonly PlanRow<"sessions">[] {
  return numberedRows(
    "sessions",
    allSessions(setting).map(({ fields }) => fields),
  );
}

/** DAG: a row for every day of every session. */
export function exampleTrainingDays(setting: ExampleSetting): readonly PlanRow<"trainingDays">[] {
  const days = allSessions(setting).flatMap(({ dates, start, end }, index) =>
    dates.map((date) => ({ sessionId: `SES-${String(index + 1).padStart(3, "0")}`, date, start, end })),
  );
  return numberedRows("trainingDays", days);
}

function allSessions(setting: ExampleSetting): readonly ExampleSession[] {
  return [...springSessions, ...laterSessions].map((sessionOf) => sessionOf(setting));
}
