import type { CellValue } from "../workbook/cellValue";
import type { CellMatrix } from "./valueObjects";

/** What a custom function answered: `undefined` until it has. */
export interface CustomFunctionAnswer {
  value: CellValue | CellMatrix | undefined;
}
