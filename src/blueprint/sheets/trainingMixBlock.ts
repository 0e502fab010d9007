import { choiceLists } from "../../domain/plan/choiceLists";
import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { plannedTotal } from "../plannedTotal";

/** What tells trainings apart, with the picklist of each. */
const parts = [
  { field: "formality", list: "formality" },
  { field: "delivery", list: "delivery" },
  { field: "form", list: "learningForm" },
] as const;

const lines = parts.flatMap(({ field, list }) => [
  ...choiceLists[list].keys.map((key) => ({ field, list, key })),
  { field, list, key: null },
]);

/** Trainings, hours of participants and net cost by formality, by who develops and gives them, and by form of learning (S1.31, S2.13, S2.18); each part adds up to the plan. */
export const trainingMixBlock = {
  key: "trainingMix",
  labels: [
    "by",
    "choice",
    "trainings",
    "hours",
    "hoursShare",
    "net",
    "netShare",
    "none",
    "formality",
    "delivery",
    "form",
  ],
  columns: [
    { kind: "text", width: 22 },
    { kind: "text", width: 22 },
    { kind: "number", width: 12 },
    { kind: "hours", width: 12 },
    { kind: "percent", width: 10 },
    { kind: "euro", width: 16 },
    { kind: "percent", width: 10 },
  ],
  cells: (context) => [
    [
      { label: "by" },
      { label: "choice" },
      { label: "trainings" },
      { label: "hours" },
      { label: "hoursShare" },
      { label: "net" },
      { label: "netShare" },
    ],
    ...lines.map((line, index) => mixLine(context, line, index + 1)),
  ],
} as const satisfies BlockDeclaration;

function mixLine(context: BlockContext, { field, list, key }: (typeof lines)[number], row: number) {
  const { at, column, word } = context;
  const [values, ranked, net] = [
    column("trainings", field),
    column("trainings", "rankedId"),
    column("trainings", "netCost"),
  ];
  const own = key === null ? '""' : at(row, 1);
  const time = (isIn: string) =>
    `SUMPRODUCT(${isIn}*(${ranked}<>""),${column("trainings", "duration")},${column("trainings", "participants")})`;
  const all = time("1");
  const amount =
    key === null
      ? `ROUND(${plannedTotal(context)}-SUMIFS(${net},${values},"?*"),2)`
      : `SUMIFS(${net},${values},${own})`;
  return [
    { label: field },
    key === null ? { label: "none" as const } : `=${word(list, key)}`,
    `=COUNTIFS(${ranked},"?*",${values},${own})`,
    `=${time(`(${values}=${own})`)}`,
    `=IF(${all}=0,"",${at(row, 3)}/${all})`,
    `=${amount}`,
    `=IF(${plannedTotal(context)}=0,"",${at(row, 5)}/${plannedTotal(context)})`,
  ];
}
