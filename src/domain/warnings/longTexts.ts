import { wordCount } from "../calculations/wordCount";
import type { Fields } from "../plan/field";
import type { Plan } from "../plan/plan";
import { planRecords, type RecordKey } from "../plan/planRecords";
import type { TableKey } from "./ruleContext";

/** A text a user wrote in a field meant for prose, with how many words it has. */
export interface LongText {
  readonly table: TableKey;
  readonly row: string;
  readonly field: string;
  /** What the text is about: the row's first short text, or its ID. */
  readonly name: string;
  readonly words: number;
}

const proseFields = (Object.keys(planRecords) as RecordKey[])
  .filter((table) => table !== "organisation")
  .flatMap((table) => {
    const fields: Fields = planRecords[table];
    const short = Object.entries(fields).find(([, field]) => field.kind === "text" && field.long !== true);
    return Object.entries(fields)
      .filter(([, field]) => field.kind === "text" && field.long === true)
      .map(([field]) => ({ table, field, nameField: short?.[0] }));
  });

/** Every text in the prose fields of the plan. */
export function longTexts(plan: Plan): readonly LongText[] {
  return proseFields.flatMap(({ table, field, nameField }) =>
    plan[table].flatMap((row): LongText[] => {
      const text = textIn(row, field);
      const name = nameField === undefined ? null : textIn(row, nameField);
      return text === null ? [] : [{ table, row: row.id, field, name: name ?? row.id, words: wordCount(text) }];
    }),
  );
}

function textIn(row: object, field: string): string | null {
  const value = (row as Readonly<Record<string, unknown>>)[field];
  return typeof value === "string" ? value : null;
}
