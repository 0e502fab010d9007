import { smallestShownSample } from "../../domain/calculations/satisfaction";
import { defineSheet, type BlockDeclaration } from "../defineSheet";
import { defineTable } from "../defineTable";
import type { FormulaContext } from "../formulaContext";
import { spendByOrdererBlock, suppliersByThemeBlock } from "./purchasingBlocks";
import { trainingTitle } from "./trainingTitle";

const supplierName = {
  kind: "text",
  after: "supplierId",
  formula: ({ cell, lookup }: FormulaContext) => `=${lookup("suppliers", "name", cell("supplierId"))}`,
} as const;

/**
 * How many people judged the trainings of a supplier, and the sum of their marks (feature 73): participants one by one, or the evaluations of reaction with
 * their answers for a training of which nobody noted them so.
 */
function participants({ cell, column, yesNo }: FormulaContext): { readonly answers: string; readonly sum: string } {
  const marks = column("enrolments", "satisfaction");
  const taken = `${column("enrolments", "takesPlace")},${yesNo(true)}`;
  const ofTraining = (id: string) => `${column("enrolments", "trainingId")},${id},${taken}`;
  const trainings = column("trainings", "id");
  const isOwn = `(${column("trainings", "supplierId")}=${cell("id")})`;
  const evaluated = column("evaluations", "trainingId");
  const reactions = [
    `(${column("evaluations", "level")}=1)`,
    `ISNUMBER(${column("evaluations", "measured")})`,
    `(COUNTIFS(${trainings},${evaluated},${column("trainings", "supplierId")},${cell("id")})>0)`,
    `(COUNTIFS(${ofTraining(evaluated)},${marks},">=0")=0)`,
  ].join("*");
  const responded = column("evaluations", "responded");
  return {
    answers: `(SUMPRODUCT(${isOwn}*COUNTIFS(${ofTraining(trainings)},${marks},">=0"))+SUMPRODUCT(${reactions},${responded}))`,
    sum: `SUMPRODUCT(${isOwn}*SUMIFS(${marks},${ofTraining(trainings)}))+SUMPRODUCT(${reactions},${responded},${column("evaluations", "measured")})`,
  };
}

export const suppliersTable = defineTable("suppliers", {
  name: "Leveranciers",
  idPrefix: "LEV",
  widths: { name: 30, email: 28 },
  totals: ["spent"],
  calculated: {
    satisfaction: {
      kind: "number",
      after: "score",
      formula: (context) => {
        const { answers, sum } = participants(context);
        return `=IF(${answers}=0,"",IF(${answers}<${smallestShownSample},"< ${smallestShownSample}",ROUND((${sum})/(${answers}),2)))`;
      },
    },
    answers: { kind: "number", after: "satisfaction", formula: (context) => `=${participants(context).answers}` },
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
  totals: ["discountGot", "discountMissed"],
  calculated: {
    supplierName,
    noticeBefore: {
      kind: "date",
      after: "noticeMonths",
      // The end of a month stays the end of a month, which EDATE alone does not do: 30 June less 3 months is 31 March.
      formula: ({ cell }) =>
        `=IF(COUNT(${cell("end")},${cell("noticeMonths")})<2,"",IF(DAY(${cell("end")}+1)=1,EOMONTH(${cell("end")},-${cell("noticeMonths")}),EDATE(${cell("end")},-${cell("noticeMonths")})))`,
    },
    discountGot: {
      kind: "euro",
      after: "discount",
      formula: (context) => {
        const { list, paid } = bought(context);
        return `=IF(${context.cell("id")}="",0,ROUND(${list}-${paid},2))`;
      },
    },
    /** What the step promises on all purchases together, less what was got, once they reach it together. */
    discountMissed: {
      kind: "euro",
      after: "discountGot",
      formula: (context) => {
        const { cell } = context;
        const { list, people } = bought(context);
        const missed = `MAX(0,ROUND(${list}*${cell("discount")},2)-MAX(0,${cell("discountGot")}))`;
        return `=IF(OR(${cell("id")}="",COUNT(${cell("discountFrom")},${cell("discount")})<2),0,IF(${people}<${cell("discountFrom")},0,${missed}))`;
      },
    },
  },
  highlights: [{ column: "discountMissed", when: ({ cell }) => `N(${cell("discountMissed")})>0`, tone: "attention" }],
});

/** List price, price paid and participants of the complete purchases under the contract of a row (F-B13). */
function bought({ cell, column }: FormulaContext) {
  const columns = (["amount", "listPrice", "participants"] as const).map((field) => column("expenses", field));
  const [amount = "", price = "", people = ""] = columns;
  const isComplete = columns.map((values) => `ISNUMBER(${values})`).join("*");
  const own = `(${column("expenses", "contractId")}=${cell("id")})*${isComplete}`;
  return {
    list: `SUMPRODUCT(${own},${price},${people})`,
    paid: `SUMPRODUCT(${own},${amount})`,
    people: `SUMPRODUCT(${own},${people})`,
  };
}

export const quotesTable = defineTable("quotes", {
  name: "Offertes",
  idPrefix: "OFF",
  calculated: {
    trainingTitle,
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
  blocks: [purchasingBlock, spendByOrdererBlock, suppliersByThemeBlock],
});
