import { defineRecord } from "../field";

/** Framework contracts: term, notice, fixed contact and discount steps (F-L2). */
export const contracts = defineRecord({
  supplierId: { kind: "reference", to: "suppliers", required: true },
  name: { kind: "text", required: true },
  start: { kind: "date" },
  end: { kind: "date" },
  noticeMonths: { kind: "number", min: 0, whole: true },
  fixedContact: { kind: "text" },
  discountFrom: { kind: "number", min: 0, whole: true },
  discount: { kind: "percent", min: 0, max: 1 },
});
