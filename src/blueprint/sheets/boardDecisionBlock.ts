import type { BlockContext, BlockDeclaration } from "../defineSheet";
import { boardColumns } from "./boardColumns";

/** What the decision in force on the whole budget holds; empty while the log has none. */
const inForce = ({ column, yesNo }: BlockContext, field: "decision" | "condition" | "decidedBy" | "role" | "date") =>
  `IFERROR(INDEX(${column("decisions", field)},MATCH(${yesNo(true)},${column("decisions", "inForce")},0))&"","")`;

/** Whether the decision in force lets people go ahead. */
const goesAhead = (context: BlockContext) =>
  `OR(${(["approved", "conditional"] as const).map((key) => `${inForce(context, "decision")}=${context.word("decision", key)}`).join(",")})`;

/**
 * Who approved the budget, when and on what condition: the decision in force in the log, or else the settings. While nothing is decided the board does so
 * on paper, on the tinted cells.
 */
export const boardDecisionBlock = {
  key: "boardDecision",
  labels: ["status", "approvedBy", "approvedOn", "decision", "choices", "condition", "signature"],
  place: { row: 15, column: 0 },
  columns: boardColumns.slice(0, 5),
  hasHeader: false,
  formats: [
    { row: 0, column: 1, rows: 2, format: { horizontal: "Left" } },
    { row: 2, column: 1, format: { horizontal: "Left" }, kind: "date" },
    { row: 3, column: 1, rows: 4, columns: 4, format: { fill: "#F2F2F2" } },
  ],
  cells: (context) => {
    const { setting, label } = context;
    const [decision, by, role] = [
      inForce(context, "decision"),
      inForce(context, "decidedBy"),
      inForce(context, "role"),
    ];
    const fromLog = (value: string, otherwise: string) =>
      `=IF(${decision}="",${otherwise},IF(${goesAhead(context)},${value},""))`;
    const approvedOn = setting("budgetApprovedOn");
    return [
      [{ label: "status" }, `=${setting("budgetStatus")}&""`],
      [{ label: "approvedBy" }, fromLog(`${by}&IF(${role}="","",", "&${role})`, `${setting("budgetApprovedBy")}&""`)],
      [{ label: "approvedOn" }, fromLog(`VALUE(${inForce(context, "date")})`, `IF(${approvedOn}="","",${approvedOn})`)],
      [{ label: "decision" }, `=IF(${decision}="",${label("choices")},${decision})`],
      [{ label: "condition" }, `=${inForce(context, "condition")}`],
      [{ label: "signature" }],
      [null],
    ];
  },
} as const satisfies BlockDeclaration;
