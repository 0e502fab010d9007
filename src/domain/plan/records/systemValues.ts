import { defineRecord } from "../field";

/** What the add-in itself remembers in the workbook: schema version, workbook language, remembered import mappings. Visible, never personal data. */
export const systemValues = defineRecord({
  key: { kind: "text", required: true },
  value: { kind: "text" },
});
