import { choiceLists } from "../../domain/plan/choiceLists";
import { defineSheet, type BlockContext, type BlockDeclaration } from "../defineSheet";

/** What a row of the sheet compares: a custom function and the native formula that must give the same. */
type Comparison = (context: BlockContext) => { readonly custom: string; readonly native: string };

const subtotalOf =
  (field: "cluster" | "costType", word: (context: BlockContext) => string): Comparison =>
  (context) => {
    const [keys, amounts] = [context.column("budgetLines", field), context.column("budgetLines", "countedAmount")];
    return {
      custom: `OPL.SUBTOTAAL(${keys},${amounts},${word(context)})`,
      native: `SUMIFS(${amounts},${keys},${word(context)})`,
    };
  };

const spent = ({ column, word }: BlockContext, status: "committed" | "realised") =>
  `SUMIFS(${column("expenses", "amount")},${column("expenses", "status")},${word("spendStatus", status)})`;

const available: Comparison = (context) => {
  const [granted, realised, committed] = [
    `N(${context.setting("budgetGranted")})`,
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
    compare: subtotalOf("cluster", (context) => context.word("priorityCluster", key)),
  })),
  ...choiceLists.costType.keys.map((key) => ({
    label: (context: BlockContext) => context.word("costType", key),
    compare: subtotalOf("costType", (context) => context.word("costType", key)),
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
