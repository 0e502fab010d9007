import type { BlockContext, BlockDeclaration } from "../defineSheet";

const labels = ["id", "training", "budgeted", "paid", "unpaid", "cost", "withoutCost", "withoutTime"] as const;

/** Wage cost of absence by training (F-B1): what the budget holds beside what follows from who is enrolled. The list spills. */
export const absenceWagesBlock = {
  key: "absenceWages",
  labels,
  columns: [
    { kind: "text", width: 12 },
    { kind: "text", width: 44 },
    { kind: "euro", width: 16 },
    { kind: "hours", width: 14 },
    { kind: "hours", width: 18 },
    { kind: "euro", width: 18 },
    { kind: "number", width: 16 },
    { kind: "number", width: 16 },
  ],
  spillRows: 400,
  cells: (context) => {
    const { column, word, customOnly } = context;
    const ids = column("trainings", "id");
    const budgeted = [
      column("budgetLines", "countedAmount"),
      column("budgetLines", "trainingId"),
      ids,
      column("budgetLines", "costType"),
      word("costType", "absenceWage"),
    ];
    return [
      labels.map((label) => ({ label })),
      [
        `=${ids}&""`,
        `=${column("trainings", "title")}&""`,
        `=IF(${ids}="","",SUMIFS(${budgeted.join(",")}))`,
        `=${customOnly(`OPL.VERLETKOSTLIJST(${peopleAndTimes(context).join(",")})`)}`,
      ],
    ];
  },
} as const satisfies BlockDeclaration;

/** Who is in which session of which training, when, and what their hours cost. */
function peopleAndTimes({ column }: BlockContext): readonly string[] {
  return [
    column("trainings", "id"),
    column("trainings", "cluster"),
    column("trainings", "mandatory"),
    column("sessions", "id"),
    column("sessions", "trainingId"),
    column("sessions", "status"),
    column("trainingDays", "sessionId"),
    column("trainingDays", "date"),
    column("trainingDays", "start"),
    column("trainingDays", "end"),
    column("enrolments", "sessionId"),
    column("enrolments", "employeeId"),
    column("enrolments", "status"),
    column("enrolments", "countsAsWork"),
    column("employees", "id"),
    column("employees", "hourlyCost"),
    column("employees", "monday"),
    column("employees", "tuesday"),
    column("employees", "wednesday"),
    column("employees", "thursday"),
    column("employees", "friday"),
  ];
}
