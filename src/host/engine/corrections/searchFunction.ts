import { BaseFunction } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../workbook/cellValue";
import { elementwise } from "./elementwise";
import { wildcardSource } from "./wildcards";

/**
 * SEARCH: where a text starts in another, upper and lower case alike, with `?`, `*` and `~`. Univer's takes the wildcards literally.
 * Source: https://support.microsoft.com/office/9ab04538-0e55-4719-a72e-b6f54513b495
 */
export class SearchFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  constructor() {
    super("SEARCH");
  }

  override calculate(...parameters: BaseValueObject[]): BaseValueObject {
    return elementwise(parameters, ([wanted, text, start]) =>
      position(cellText(wanted ?? null), cellText(text ?? null), Number(start ?? 1)),
    );
  }
}

function position(wanted: string, text: string, start: number): CellValue {
  const from = Math.floor(start) - 1;
  if (Number.isNaN(from) || from < 0 || from > text.length) return { error: "#VALUE!" };
  const found = text.slice(from).search(new RegExp(wildcardSource(wanted), "isu"));
  return found === -1 ? { error: "#VALUE!" } : from + found + 1;
}

function cellText(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null || typeof value === "object" ? "" : String(value);
}
