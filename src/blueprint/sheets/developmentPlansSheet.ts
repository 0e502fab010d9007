import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";
import { inService } from "../peopleInService";
import { trainingTitle } from "./trainingTitle";

export const developmentPlansTable = defineTable("developmentPlans", {
  name: "POP",
  idPrefix: "POP",
  widths: { goal: 40 },
  calculated: {
    employeeName: {
      kind: "text",
      after: "employeeId",
      formula: ({ cell, lookup }) => `=${lookup("employees", "name", cell("employeeId"))}`,
    },
    trainingTitle,
  },
});

/** People in service with a conversation in the plan year, and development goals that a training of the plan covers (S2.2d). */
export const developmentBlock = {
  key: "development",
  labels: ["people", "withConversation", "peopleShare", "goals", "covered", "goalShare"],
  columns: [
    { kind: "text", width: 44 },
    { kind: "number", width: 12 },
  ],
  formats: [
    { row: 2, column: 1, format: { bold: true }, kind: "percent" },
    { row: 5, column: 1, format: { bold: true }, kind: "percent" },
  ],
  cells: (context) => {
    const { column, setting, at, word } = context;
    const [who, on, goal] = (["employeeId", "date", "goal"] as const).map((key) => column("developmentPlans", key));
    const year = setting("planYear");
    const talked = `COUNTIFS(${who},${column("employees", "id")},${on},">="&DATE(${year},1,1),${on},"<="&DATE(${year},12,31))>0`;
    const status = column("developmentPlans", "status");
    const open = `${goal},"?*",${status},"<>"&${word("popStatus", "dropped")}`;
    const active = `COUNTIFS(${column("trainings", "id")},${column("developmentPlans", "trainingId")},${column("trainings", "status")},"<>"&${word("trainingStatus", "cancelled")})>0`;
    return [
      [{ label: "people" }, `=SUMPRODUCT(${inService(context)})`],
      [{ label: "withConversation" }, `=SUMPRODUCT((${talked})*${inService(context)})`],
      [{ label: "peopleShare" }, `=IF(${at(0, 1)}=0,"",${at(1, 1)}/${at(0, 1)})`],
      [{ label: "goals" }, `=COUNTIFS(${open})`],
      [
        { label: "covered" },
        `=SUMPRODUCT((${goal}<>"")*(${status}<>${word("popStatus", "dropped")})*(${column("developmentPlans", "trainingId")}<>"")*(${active}))`,
      ],
      [{ label: "goalShare" }, `=IF(${at(3, 1)}=0,"",${at(4, 1)}/${at(3, 1)})`],
    ];
  },
} as const satisfies BlockDeclaration;

export const developmentPlansSheet = defineSheet("developmentPlans", {
  tables: [developmentPlansTable],
  blocks: [developmentBlock],
});
