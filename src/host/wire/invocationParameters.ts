import { isCellError, type CellValue } from "../workbook/cellValue";
import type { FunctionMetadata, ParameterMetadata } from "./customFunctionMetadata";

type Matrix = readonly (readonly CellValue[])[];
type Given = CellValue | Matrix;

/**
 * What a custom function receives for what stands in the formula, or `null` when Excel answers `#VALUE!` without calling it: too few or too many
 * arguments, an error among them (docs:excel/custom-functions-errors), a range where one value is expected, or a text where a number is.
 * A matrix parameter gets rows of values, an omitted optional one `null` (docs:excel/custom-functions-parameter-options), a repeating one a list.
 */
export function invocationParameters(metadata: FunctionMetadata, given: readonly Given[]): readonly unknown[] | null {
  const last = metadata.parameters.at(-1);
  if (given.length > metadata.parameters.length && !last?.repeating) return null;
  const received: unknown[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    const values = parameter.repeating ? given.slice(index) : given.slice(index, index + 1);
    if (values.length === 0 && !parameter.optional) return null;
    const shaped = values.map((value) => shape(parameter, value));
    if (shaped.includes(refused)) return null;
    received.push(parameter.repeating ? shaped : (shaped[0] ?? null));
  }
  return received;
}

const refused = Symbol("refused");

function shape(parameter: ParameterMetadata, value: Given): unknown {
  if (parameter.dimensionality === "matrix") {
    const rows = Array.isArray(value) ? (value as Matrix) : [[value as CellValue]];
    const shaped = rows.map((row) => row.map((cell) => convert(parameter.type, cell)));
    return shaped.some((row) => row.includes(refused)) ? refused : shaped;
  }
  if (!Array.isArray(value))
    return value === null && parameter.optional ? null : convert(parameter.type, value as CellValue);
  const only = value.length === 1 && (value as Matrix)[0]?.length === 1 ? (value as Matrix)[0]?.[0] : undefined;
  return only === undefined ? refused : convert(parameter.type, only);
}

function convert(type: string | undefined, cell: CellValue): unknown {
  if (cell !== null && isCellError(cell)) return refused;
  if (type === "number") return cell === null ? 0 : typeof cell === "string" ? refused : Number(cell);
  if (type === "string")
    return cell === null ? "" : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  if (type === "boolean") return cell === null ? false : typeof cell === "string" ? refused : Boolean(cell);
  return cell ?? "";
}
