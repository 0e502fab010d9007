import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";

const supplierName = {
  kind: "text",
  after: "supplierId",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("suppliers", "name", cell("supplierId"))}`,
} as const;

export const suppliersTable = defineTable("suppliers", {
  name: "Leveranciers",
  idPrefix: "LEV",
  widths: { name: 30, email: 28 },
  totals: ["spent"],
  calculated: {
    spent: {
      kind: "euro",
      formula: ({ cell, column }) =>
        `=SUMIFS(${column("expenses", "amount")},${column("expenses", "supplierId")},${cell("id")})`,
    },
    share: {
      kind: "percent",
      formula: ({ cell, column }) =>
        `=IF(SUM(${column("suppliers", "spent")})=0,0,${cell("spent")}/SUM(${column("suppliers", "spent")}))`,
    },
  },
});

export const contractsTable = defineTable("contracts", {
  name: "Contracten",
  idPrefix: "CON",
  calculated: {
    supplierName,
    noticeBefore: {
      kind: "date",
      after: "noticeMonths",
      // The end of a month stays the end of a month, which EDATE alone does not do: 30 June less 3 months is 31 March.
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("end")},${cell("noticeMonths")})<2,"",IF(DAY(${cell("end")}+1)=1,EOMONTH(${cell("end")},-${cell("noticeMonths")}),EDATE(${cell("end")},-${cell("noticeMonths")})))`,
    },
  },
});

export const quotesTable = defineTable("quotes", {
  name: "Offertes",
  idPrefix: "OFF",
  calculated: {
    trainingTitle: {
      kind: "text",
      width: 44,
      after: "trainingId",
      formula: ({ cell, lookup }) => `=${lookup("trainings", "title", cell("trainingId"))}`,
    },
    supplierName,
    priceScore: {
      kind: "number",
      after: "price",
      formula: ({ cell, column }) =>
        `=IF(N(${cell("price")})=0,"",ROUND(MINIFS(${column("quotes", "price")},${column("quotes", "trainingId")},${cell("trainingId")})/${cell("price")},3))`,
    },
  },
});

/** How much hangs on few suppliers, and how much is bought outside contracts (F-B13). */
export const purchasingBlock = {
  key: "purchasing",
  labels: ["spent", "concentration", "outsideContract", "outsideShare"],
  columns: [
    { kind: "text", width: 34 },
    { kind: "number", width: 14 },
  ],
  cells: ({ column, at, withTwin }) => [
    [{ label: "spent" }, `=SUM(${column("expenses", "amount")})`],
    [
      { label: "concentration" },
      `=${withTwin(`OPL.HHI(${column("suppliers", "spent")})`, `ROUND(SUMSQ(${column("suppliers", "share")}),4)`)}`,
    ],
    [
      { label: "outsideContract" },
      `=SUMPRODUCT((${column("expenses", "contractId")}="")*1,${column("expenses", "amount")})`,
    ],
    [{ label: "outsideShare" }, `=IF(${at(0, 1)}=0,0,ROUND(${at(2, 1)}/${at(0, 1)},4))`],
  ],
} as const satisfies BlockDeclaration;

export const suppliersSheet = defineSheet("suppliers", {
  tables: [suppliersTable, contractsTable, quotesTable],
  blocks: [purchasingBlock],
});
