import { planContentItems, type PlanContentItem } from "../../domain/calculations/planContentCheck";
import type { ChoiceOf } from "../../domain/plan/choiceLists";
import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { countInService, inService } from "../peopleInService";

/** Criteria of the trainings that are not cancelled. */
const active = ({ column, word }: BlockContext) =>
  `${column("trainings", "title")},"?*",${column("trainings", "status")},"<>"&${word("trainingStatus", "cancelled")}`;

/** A target group for them, or somebody of them who takes a place. */
const attention = (group: ChoiceOf<"riskGroup">, context: BlockContext) => {
  const { column, word, yesNo } = context;
  const name = word("riskGroup", group);
  const groups = `COUNTIFS(${column("targetGroups", "filter")},${word("targetFilter", "riskGroup")},${column("targetGroups", "filterValue")},${name})`;
  const places = `COUNTIFS(${column("enrolments", "employeeId")},${column("employees", "id")},${column("enrolments", "takesPlace")},${yesNo(true)})`;
  return `IF(${groups}>0,TRUE,SUMPRODUCT(ISNUMBER(SEARCH(${name},${column("employees", "riskGroups")}))*(${places}>0))>0)`;
};

/** Somebody has a right in the plan year: it was recorded, or the employer is large enough and somebody with working time is in service in it. */
const right = ({ column, setting, legal }: BlockContext) => {
  const year = setting("planYear");
  const recorded = `COUNTIFS(${column("trainingRights", "right")},">=0",${column("trainingRights", "year")},${year})`;
  const [start, end] = [column("employees", "startDate"), column("employees", "endDate")];
  const people = `SUMPRODUCT((${column("employees", "fte")}>0)*(${column("employees", "fte")}<>"")*(((${start}="")+(${start}<=DATE(${year},12,31)))>0)*(((${end}="")+(${end}>=DATE(${year},1,1)))>0))`;
  const size = `IFERROR(AVERAGE(${(["fteQuarter4", "fteQuarter1", "fteQuarter2", "fteQuarter3"] as const).map(setting).join(",")}),0)`;
  return `OR(${recorded}>0,AND(${size}>=${legal("BE.right.workers10")},${legal("BE.right.workers10")}>0,${people}>0))`;
};

const conditions: Readonly<Record<PlanContentItem, (context: BlockContext) => string>> = {
  formal: (context) =>
    `COUNTIFS(${active(context)},${context.column("trainings", "formality")},${context.word("formality", "formal")})>0`,
  informal: (context) =>
    `COUNTIFS(${active(context)},${context.column("trainings", "formality")},${context.word("formality", "informal")})>0`,
  targetGroupPerTraining: (context) =>
    `AND(COUNTIFS(${active(context)})>0,COUNTIFS(${active(context)},${context.column("trainings", "targetGroupId")},"")=0)`,
  contributionToRight: right,
  over50: (context) => attention("over50", context),
  disability: (context) => attention("disability", context),
  foreignOrigin: (context) => attention("foreignOrigin", context),
  bottleneckJobs: (context) =>
    `COUNTIFS(${active(context)},${context.column("trainings", "bottleneckJob")},${context.yesNo(true)})>0`,
  gender: (context) =>
    `AND(SUMPRODUCT(${inService(context)})>0,${countInService(context, context.column("employees", "name"), '"?*"', context.column("employees", "gender"), '""')}=0)`,
  evaluation: ({ column, word }) =>
    `COUNTIFS(${column("evaluations", "trainingId")},"?*")+COUNTIFS(${column("rules", "topic")},${word("ruleTopic", "evaluationDuty")},${column("rules", "text")},"?*")>0`,
};

/** What the law wants a Belgian plan to hold, which parts are there, and what to do about the others; ready for consultation only when all ten are there (F-C5, W-BE-04). */
export const planCheckBlock = {
  key: "planCheck",
  labels: [
    "part",
    "present",
    "toDo",
    "result",
    "ready",
    "notReady",
    "notBelgian",
    ...planContentItems,
    ...planContentItems.map((item) => `${item}ToDo` as const),
  ],
  columns: [
    { kind: "text", width: 54 },
    { kind: "text", width: 14 },
    { kind: "text", width: 64 },
  ],
  hasHeader: true,
  formats: [{ row: planContentItems.length + 1, column: 0, columns: 3, format: { bold: true } }],
  cells: (context) => {
    const { at, setting, word, yesNo, label } = context;
    const last = planContentItems.length;
    const done = `COUNTIF(${at(1, 1)}:${at(last, 1)},${yesNo(true)})`;
    return [
      [{ label: "part" }, { label: "present" }, { label: "toDo" }],
      ...planContentItems.map((item, index) => [
        { label: item },
        `=IF(${conditions[item](context)},${yesNo(true)},${yesNo(false)})`,
        `=IF(${at(index + 1, 1)}=${yesNo(true)},"",${label(`${item}ToDo`)})`,
      ]),
      [
        { label: "result" },
        `=${done}&"/${last}"`,
        `=IF(${setting("country")}=${word("country", "NL")},${label("notBelgian")},IF(${done}=${last},${label("ready")},${label("notReady")}))`,
      ],
    ];
  },
  // Only the answers are shorter than four characters: not the header, nor the result (9/10).
  highlights: [{ when: ({ inRow }) => `AND(${inRow(2)}<>"",LEN(${inRow(1)})<4)`, tone: "attention" }],
} as const satisfies BlockDeclaration;
