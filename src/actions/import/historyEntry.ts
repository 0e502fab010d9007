import type { EuroCents, IsoDate, Minutes } from "../../domain/plan/units";
import type { ReadRow } from "./changesFound";

/** One followed training of one person, as a row of the file tells it. */
export interface HistoryEntry {
  readonly row: number;
  readonly employeeId: string;
  readonly title: string;
  readonly date: IsoDate;
  readonly endDate: IsoDate | null;
  readonly status: string | null;
  readonly days: number | null;
  readonly hours: Minutes | null;
  readonly cost: EuroCents | null;
  readonly delivery: string | null;
  readonly formality: string | null;
  readonly location: string | null;
  readonly trainer: string | null;
  readonly satisfaction: number | null;
  readonly certificate: string | null;
  readonly validUntil: IsoDate | null;
}

/** The entry in a row; the required values were checked when the row was read. Followed is taken as present when the file has no status. */
export function historyEntryFrom({ row, values }: ReadRow, hasStatus: boolean): HistoryEntry {
  const text = (field: string): string | null => {
    const value = values[field] ?? null;
    return value === null ? null : String(value);
  };
  const number = (field: string): number | null => {
    const value = values[field];
    return typeof value === "number" ? value : null;
  };
  return {
    row,
    employeeId: text("employeeId") ?? "",
    title: text("title") ?? "",
    date: text("date") ?? "",
    endDate: text("endDate"),
    status: hasStatus ? text("status") : "present",
    days: number("days"),
    hours: number("hours"),
    cost: number("cost"),
    delivery: text("delivery"),
    formality: text("formality"),
    location: text("location"),
    trainer: text("trainer"),
    satisfaction: number("satisfaction"),
    certificate: text("certificate"),
    validUntil: text("validUntil"),
  };
}
