import { absenceWageOfPeople } from "../../domain/calculations/absenceWageOfPeople";
import type { Roster } from "../../domain/calculations/minutesOutsideRoster";
import { clusterWords } from "../../i18n/functions/choiceWords";
import { enrolmentStatusWords, sessionStatusWords } from "../../i18n/functions/laterChoiceWords";
import { choiceFromCell } from "../cells/choiceFromCell";
import { dateFromCell } from "../cells/dateFromCell";
import { cellFromEuro, euroFromCell } from "../cells/euroFromCell";
import { hoursFromCell } from "../cells/hoursFromCell";
import { textFromCell } from "../cells/textFromCell";
import { timeFromCell } from "../cells/timeFromCell";
import { yesNoFromCell } from "../cells/yesNoFromCell";
import type { Answer } from "../customFunction";
import { column, tableFunction } from "../tableFunction";

/** Wage cost of absence from the list of people who are enrolled (F-B1). */
export const absenceFunctions = [
  tableFunction(
    "VERLETKOSTLIJST",
    {
      trainingIds: column(textFromCell, "trainings"),
      clusters: column(choiceFromCell(clusterWords), "trainings"),
      mandatory: column(yesNoFromCell, "trainings"),
      sessionIds: column(textFromCell, "sessions"),
      sessionTrainingIds: column(textFromCell, "sessions"),
      sessionStatuses: column(choiceFromCell(sessionStatusWords), "sessions"),
      daySessionIds: column(textFromCell, "days"),
      dates: column(dateFromCell, "days"),
      startTimes: column(timeFromCell, "days"),
      endTimes: column(timeFromCell, "days"),
      enrolmentSessionIds: column(textFromCell, "enrolments"),
      employeeIds: column(textFromCell, "enrolments"),
      enrolmentStatuses: column(choiceFromCell(enrolmentStatusWords), "enrolments"),
      countsAsWork: column(yesNoFromCell, "enrolments"),
      staffIds: column(textFromCell, "staff"),
      hourlyCost: column(euroFromCell, "staff"),
      monday: column(hoursFromCell, "staff"),
      tuesday: column(hoursFromCell, "staff"),
      wednesday: column(hoursFromCell, "staff"),
      thursday: column(hoursFromCell, "staff"),
      friday: column(hoursFromCell, "staff"),
    },
    (columns): Answer => {
      const { trainingIds, clusters, mandatory } = columns;
      const wages = absenceWageOfPeople({
        trainings: trainingIds.flatMap((id, row) =>
          id === null ? [] : [{ id, cluster: clusters[row] ?? null, mandatory: mandatory[row] ?? null }],
        ),
        sessions: columns.sessionIds.flatMap((id, row) => {
          const [trainingId, status] = [columns.sessionTrainingIds[row] ?? null, columns.sessionStatuses[row] ?? null];
          return id === null ? [] : [{ id, trainingId, status }];
        }),
        trainingDays: columns.daySessionIds.map((sessionId, row) => ({
          sessionId,
          date: columns.dates[row] ?? null,
          start: columns.startTimes[row] ?? null,
          end: columns.endTimes[row] ?? null,
        })),
        enrolments: columns.enrolmentSessionIds.map((sessionId, row) => ({
          sessionId,
          employeeId: columns.employeeIds[row] ?? null,
          status: columns.enrolmentStatuses[row] ?? null,
          countsAsWork: columns.countsAsWork[row] ?? null,
        })),
        employees: columns.staffIds.flatMap((id, row) => (id === null ? [] : [{ id, ...staffIn(columns, row) }])),
      });
      return trainingIds.map((id) => {
        const wage = wages.get(id ?? "");
        if (wage === undefined) return ["", "", "", "", ""];
        const { paid, unpaid, cost, withoutCost, withoutTime } = wage;
        return [paid / 60, unpaid / 60, cellFromEuro(cost), withoutCost, withoutTime];
      });
    },
  ),
];

type StaffColumns = Readonly<Record<"hourlyCost" | keyof Roster, readonly (number | null)[]>>;

function staffIn({ hourlyCost, ...week }: StaffColumns, row: number) {
  const { monday, tuesday, wednesday, thursday, friday } = week;
  return {
    hourlyCost: hourlyCost[row] ?? null,
    monday: monday[row] ?? null,
    tuesday: tuesday[row] ?? null,
    wednesday: wednesday[row] ?? null,
    thursday: thursday[row] ?? null,
    friday: friday[row] ?? null,
  };
}
