import { mostSuppliersPerTheme } from "../../domain/calculations/purchasing";
import { choiceLists } from "../../domain/plan/choiceLists";
import type { BlockDeclaration } from "../defineSheet";

const orderers = choiceLists.orderedBy.keys;

/** Who orders trainings: spent and committed, its share, and what of it was bought outside contracts (S1.25). */
export const spendByOrdererBlock = {
  key: "spendByOrderer",
  labels: ["orderedBy", "spent", "share", "outside", "none", "total"],
  columns: [
    { kind: "text", width: 26 },
    { kind: "euro", width: 14 },
    { kind: "percent", width: 10 },
    { kind: "euro", width: 18 },
  ],
  formats: [{ row: orderers.length + 2, column: 0, columns: 4, format: { bold: true } }],
  cells: (context) => {
    const { at, column, word } = context;
    const last = orderers.length + 1;
    const [amounts, by] = [column("expenses", "amount"), column("expenses", "orderedBy")];
    const row = (index: number, criterion: string) => [
      `=SUMIFS(${amounts},${by},${criterion})`,
      `=IF(${at(last + 1, 1)}=0,"",${at(index, 1)}/${at(last + 1, 1)})`,
      `=SUMIFS(${amounts},${by},${criterion},${column("expenses", "contractId")},"")`,
    ];
    const sum = (across: number) => `=SUM(${at(1, across)}:${at(last, across)})`;
    return [
      [{ label: "orderedBy" }, { label: "spent" }, { label: "share" }, { label: "outside" }],
      ...orderers.map((key, index) => [`=${word("orderedBy", key)}`, ...row(index + 1, at(index + 1, 0))]),
      [{ label: "none" }, ...row(last, '""')],
      [{ label: "total" }, sum(1), sum(2), sum(3)],
    ];
  },
} as const satisfies BlockDeclaration;

/** Suppliers and spending per theme (S1.25, W-LEV-01); own trainers and sector funds are not counted as suppliers. The list spills. */
export const suppliersByThemeBlock = {
  key: "suppliersByTheme",
  labels: ["theme", "suppliers", "spent"],
  columns: [
    { kind: "text", width: 26 },
    { kind: "number", width: 14 },
    { kind: "euro", width: 14 },
  ],
  spillRows: 30,
  highlights: [
    {
      when: ({ inRow }) => `AND(ISNUMBER(${inRow(1)}),${inRow(1)}>${mostSuppliersPerTheme})`,
      tone: "attention",
    },
  ],
  cells: ({ column, word }) => {
    const themes = column("suppliers", "theme");
    const names = `UNIQUE(FILTER(${themes},${themes}<>""))`;
    const type = column("suppliers", "type");
    const isOther = (key: "internal" | "sectorFund") => `${type},"<>"&${word("supplierType", key)}`;
    return [
      [{ label: "theme" }, { label: "suppliers" }, { label: "spent" }],
      [
        `=IFERROR(${names},"")`,
        `=IFERROR(COUNTIFS(${themes},${names},${isOther("internal")},${isOther("sectorFund")}),"")`,
        `=IFERROR(SUMIFS(${column("suppliers", "spent")},${themes},${names}),"")`,
      ],
    ];
  },
} as const satisfies BlockDeclaration;
