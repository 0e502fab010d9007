import { choiceLists, type ChoiceListKey } from "../../domain/plan/choiceLists";
import type { Field, Fields } from "../../domain/plan/field";
import { planRecords } from "../../domain/plan/planRecords";
import type { TableKey } from "../../domain/warnings/ruleContext";
import { formatDate, formatEuro, formatHours, formatNumber, formatPercent, formatTime } from "../../i18n/formats";
import type { ReportSource } from "./reportSource";

type Reader = Pick<ReportSource, "words" | "language" | "context">;

/** A value of the plan as people read it in a document; empty for no value. A reference shows the name of its row. */
export function valueText(value: unknown, field: Field, reader: Reader): string {
  if (value === null || value === undefined) return "";
  const { language, words } = reader;
  switch (field.kind) {
    case "number":
      return formatNumber(Number(value), language);
    case "percent":
      return formatPercent(Number(value), language);
    case "euro":
      return formatEuro(Number(value), language);
    case "hours":
      return formatHours(Number(value), language);
    case "time":
      return formatTime(Number(value), language);
    case "date":
      return formatDate(String(value), language);
    case "yesNo":
      return words.common(value === true ? "yes" : "no");
    case "choice":
      return choiceText(field.list, String(value), reader);
    case "choices":
      return (value as readonly string[]).map((key) => choiceText(field.list, key, reader)).join(", ");
    case "reference":
      return nameOf(field.to as TableKey, String(value), reader);
    case "references":
      return (value as readonly string[]).map((id) => nameOf(field.to as TableKey, id, reader)).join(", ");
    default:
      return String(value);
  }
}

/** The word of a choice; a word of the user's own is shown as it was typed. */
export function choiceText(list: ChoiceListKey, key: string, { words }: Pick<Reader, "words">): string {
  return (choiceLists[list].keys as readonly string[]).includes(key) ? words.word(list, key) : key;
}

/** The name of a row: its first text. An ID without a row stays an ID. */
export function nameOf(table: TableKey, id: string, { context }: Pick<Reader, "context">): string {
  const fields: Fields = planRecords[table];
  const name = Object.keys(fields).find((key) => fields[key]?.kind === "text");
  const row = context.row(table, id) as Readonly<Record<string, unknown>> | undefined;
  const text = name === undefined ? undefined : row?.[name];
  return typeof text === "string" ? text : id;
}
