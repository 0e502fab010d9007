import { choiceLists, type ChoiceOf } from "../../domain/plan/choiceLists";
import { grantedBudget } from "../grantedBudget";
import { plannedSubtotal, plannedWith } from "../plannedTotal";
import { defineSheet, type BlockContext, type BlockDeclaration } from "../defineSheet";

/** What a row of the sheet compares: a custom function and the native formula that must give the same. */
type Comparison = (context: BlockContext) => { readonly custom: string; readonly native: string };

const clusterTotal =
  (key: ChoiceOf<"priorityCluster">): Comparison =>
  (context) => {
    const word = context.word("priorityCluster", key);
    return { custom: plannedSubtotal(context, "cluster", word), native: plannedWith(context, "cluster", word) };
  };

/** All that Subsidies expects belongs to the type subsidy. */
const costTypeTotal =
  (key: ChoiceOf<"costType">): Comparison =>
  ({ column, word }) => {
    const [keys, amounts] = [column("budgetLines", "costType"), column("budgetLines", "countedAmount")];
    const subsidies = key === "subsidy" ? `-SUM(${column("subsidies", "expected")})` : "";
    return {
      custom: `OPL.SUBTOTAAL(${keys},${amounts},${word("costType", key)})${subsidies}`,
      native: `SUMIFS(${amounts},${keys},${word("costType", key)})${subsidies}`,
    };
  };

const spent = ({ column, word }: BlockContext, status: "committed" | "realised") =>
  `SUMIFS(${column("expenses", "amount")},${column("expenses", "status")},${word("spendStatus", status)})`;

const available: Comparison = (context) => {
  const [granted, realised, committed] = [
    grantedBudget(context),
    spent(context, "realised"),
    spent(context, "committed"),
  ];
  return {
    custom: `OPL.BESCHIKBAAR(${granted},${realised},${committed})`,
    native: `${granted}-${realised}-${committed}`,
  };
};

const support: Comparison = ({ column }) => {
  const [influence, given] = [column("stakeholders", "influence"), column("stakeholders", "support")];
  const counted = `(${influence}<>"")*(${given}<>"")`;
  return {
    custom: `OPL.DRAAGVLAK(${influence},${given})`,
    native: `SUMPRODUCT(${counted},${influence},${given})/SUMPRODUCT(${counted},${influence})`,
  };
};

const concentration: Comparison = ({ column }) => ({
  custom: `OPL.HHI(${column("suppliers", "spent")})`,
  native: `SUMSQ(${column("suppliers", "share")})`,
});

const comparisons: readonly { readonly label: (context: BlockContext) => string; readonly compare: Comparison }[] = [
  ...choiceLists.priorityCluster.keys.map((key) => ({
    label: (context: BlockContext) => context.word("priorityCluster", key),
    compare: clusterTotal(key),
  })),
  ...choiceLists.costType.keys.map((key) => ({
    label: (context: BlockContext) => context.word("costType", key),
    compare: costTypeTotal(key),
  })),
  { label: ({ label }) => label("available"), compare: available },
  { label: ({ label }) => label("support"), compare: support },
  { label: ({ label }) => label("concentration"), compare: concentration },
];

/** Every total twice: by the custom function, by Excel itself, and the difference, which must be 0.00. */
export const controlBlock = {
  key: "control",
  labels: ["what", "custom", "native", "difference", "available", "support", "concentration"],
  place: { row: 3, column: 0 },
  columns: [
    { kind: "text", width: 44 },
    { kind: "euro", width: 20 },
    { kind: "euro", width: 20 },
    { kind: "euro", width: 16 },
  ],
  cells: (context) => [
    [{ label: "what" }, { label: "custom" }, { label: "native" }, { label: "difference" }],
    ...comparisons.map(({ label, compare }, index) => {
      const { custom, native } = compare(context);
      const [first, second] = [context.at(index + 1, 1), context.at(index + 1, 2)];
      return [
        `=${label(context)}`,
        `=${context.customOnly(custom)}`,
        `=IFERROR(${native},0)`,
        `=IF(ISNUMBER(${first}),ROUND(${first}-${second},2),"")`,
      ];
    }),
  ],
  highlights: [{ when: ({ cell }) => `AND(COLUMN(${cell})=4,ISNUMBER(${cell}),ABS(${cell})>0.005)`, tone: "warning" }],
} as const satisfies BlockDeclaration;

export const controlSheet = defineSheet("control", { tables: [], blocks: [controlBlock] });
