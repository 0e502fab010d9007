import { choiceLists } from "../../domain/plan/choiceLists";
import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { plannedTotal } from "../plannedTotal";

const clusters = choiceLists.priorityCluster.keys;

/** From these parts of the plan's cost on a cell is marked: the darker, the more of the money lies there. */
const [some, much] = [0.03, 0.1];

/**
 * Which goals the money of the plan serves (S1.23): each goal's part of the net cost by cluster, and above them how much can be traced to a goal at all. The
 * list spills.
 */
export const goalSpendBlock = {
  key: "goalSpend",
  labels: ["goal", "amount", "share", "traceable", "none"],
  columns: [
    { kind: "text", width: 44 },
    ...clusters.map(() => ({ kind: "percent", width: 12 }) as const),
    { kind: "euro", width: 16 },
    { kind: "percent", width: 12 },
  ],
  spillRows: 40,
  hasHeader: true,
  formats: [{ row: 1, column: 0, columns: clusters.length + 3, format: { bold: true } }],
  highlights: [
    { when: ({ cell }) => `AND(ISNUMBER(${cell}),N(${cell})<=1,N(${cell})>=${much})`, tone: "much" },
    { when: ({ cell }) => `AND(ISNUMBER(${cell}),N(${cell})<=1,N(${cell})>=${some})`, tone: "some" },
  ],
  cells: (context) => {
    const { column, label } = context;
    const ids = `FILTER(${column("goals", "id")},${column("goals", "id")}<>"")`;
    const names = `FILTER(${column("goals", "name")},${column("goals", "id")}<>"")`;
    return [
      [
        { label: "goal" },
        ...clusters.map((key) => `=LEFT(${context.word("priorityCluster", key)},1)`),
        { label: "amount" },
        { label: "share" },
      ],
      [{ label: "traceable" }, ...shares(context, '"?*"')],
      [`=${label("none")}`, ...rest(context)],
      [`=IFERROR(${names}&"","")`, ...shares(context, ids)],
    ];
  },
} as const satisfies BlockDeclaration;

const net = ({ column }: BlockContext, goal: string, cluster = "") =>
  `SUMIFS(${column("trainings", "netCost")},${column("trainings", "servedGoal")},${goal}${cluster})`;

const inCluster = ({ column, word }: BlockContext, key: (typeof clusters)[number]) =>
  `,${column("trainings", "cluster")},${word("priorityCluster", key)}`;

function shares(context: BlockContext, goal: string): readonly string[] {
  const share = (amount: string) => `=IFERROR(${amount}/${plannedTotal(context)},"")`;
  return [
    ...clusters.map((key) => share(net(context, goal, inCluster(context, key)))),
    `=IFERROR(${net(context, goal)},"")`,
    share(net(context, goal)),
  ];
}

/** What serves no goal: trainings without one, and in the sum what is for no training. */
function rest(context: BlockContext): readonly string[] {
  const total = plannedTotal(context);
  const amount = `ROUND(${total}-${net(context, '"?*"')},2)`;
  return [
    ...clusters.map((key) => `=IFERROR(${net(context, '""', inCluster(context, key))}/${total},"")`),
    `=${amount}`,
    `=IFERROR(${amount}/${total},"")`,
  ];
}
