import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../workbook/cellValue";
import { elementwise } from "./elementwise";
import { dayOfSerial, serialOfDay } from "./serialDay";

/**
 * EDATE: the same day of another month, or that month's last day (31 January + 1 month = 28 or 29 February). Univer's runs into the next month.
 * Source: https://support.microsoft.com/office/3c920eb2-6e66-44e7-a1f5-753ae47ee4f5
 */
export class EdateFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super("EDATE");
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    return elementwise(parameters, ([start, months]) => dayMonthsLater(start ?? null, months ?? null));
  }
}

/**
 * ISOWEEKNUM: the week of a Thursday is its week of the year (ISO 8601). Univer's gives 53 for days that belong to week 1 of the next year.
 * Source: https://support.microsoft.com/office/1c2d0afe-d25b-4ab1-8894-8d0520e90e0e
 */
export class IsoWeekNumberFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super("ISOWEEKNUM");
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    return elementwise(parameters, ([day]) => isoWeek(day ?? null));
  }
}

function dayMonthsLater(start: CellValue, months: CellValue): CellValue {
  const serial = toNumber(start);
  const count = toNumber(months);
  if (serial === null || count === null || typeof start === "boolean" || typeof months === "boolean")
    return { error: "#VALUE!" };
  if (serial < 0) return { error: "#NUM!" };
  const day = dayOfSerial(serial);
  const month = day.getUTCMonth() + Math.trunc(count);
  const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const result = serialOfDay(new Date(Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), lastOfMonth))));
  return result < 0 ? { error: "#NUM!" } : result;
}

function isoWeek(value: CellValue): CellValue {
  const serial = toNumber(value);
  if (serial === null) return { error: "#VALUE!" };
  if (serial < 0) return { error: "#NUM!" };
  const day = dayOfSerial(serial);
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000;
  return Math.floor(dayOfYear / 7) + 1;
}

/** A number, an empty cell (0), or text that reads as a plain number or an ISO day. */
function toNumber(value: CellValue): number | null {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value !== "string" || value.trim() === "") return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value.trim())) return serialOfDay(new Date(`${value.trim()}T00:00:00Z`));
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
