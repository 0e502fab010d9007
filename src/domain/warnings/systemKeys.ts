import type { Plan } from "../plan/plan";

/** Keys of the system values that warnings read; the actions that seal, consolidate and share write them. */
export const systemKeys = {
  /** Amount of a budget line in whole cents when the budget was sealed, per line ID. */
  sealedLine: (lineId: string) => `sealedLine:${lineId}`,
  /** Day (`2027-01-31`) on which the budget was sealed. */
  sealedOn: "sealedOn",
  /** Moment (`2027-01-31 14:05`) at which the answers of custom functions were written over their formulas; without value while the formulas live. */
  stampedOn: "stampedOn",
  /** Day (`2027-01-31`) on which a department's file was last saved when it was taken over. */
  departmentSavedOn: (department: string) => `departmentSavedOn:${department}`,
  /** Net total of a department's file in whole cents when it was taken over. */
  departmentNet: (department: string) => `departmentNet:${department}`,
  /** ID of the training that stands for one of a department that is the same, per ID of that one. */
  sameTraining: (trainingId: string) => `sameTraining:${trainingId}`,
  /** For whom this workbook is a shared copy, such as "board"; absent in the working file. */
  sharedWith: "sharedWith",
} as const;

/** The values whose key begins with a prefix such as `sealedLine:`, by what follows it. */
export function systemValuesUnder({ systemValues }: Plan, prefix: string): ReadonlyMap<string, string> {
  return new Map(
    systemValues.flatMap(({ key, value }) =>
      key !== null && value !== null && key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
    ),
  );
}
