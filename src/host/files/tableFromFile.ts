import type { TableColumnSnapshot, TableSnapshot } from "../workbook/snapshot";
import { areaFromAddress } from "./addresses";
import { formulaFromFile, type FormulaContext } from "./fileFormula";
import { columnReference, totalsFunctions } from "./fileTable";
import { decodeEscapes } from "./xmlText";
import { childOf, childrenOf, isTrue, type XmlTree } from "./xmlTree";

function totalsFormula(column: XmlTree, name: string, context: FormulaContext): string | undefined {
  const stored = column.attributes["totalsRowFunction"];
  if (stored === "custom") {
    const formula = childOf(column, "totalsRowFormula")?.text;
    return formula === undefined ? undefined : formulaFromFile(formula, context);
  }
  const number = Object.entries(totalsFunctions).find(([, known]) => known === stored)?.[0];
  return number === undefined ? undefined : `=SUBTOTAL(${number},${columnReference(name)})`;
}

function columnFromFile(column: XmlTree, context: FormulaContext): TableColumnSnapshot {
  const name = decodeEscapes(column.attributes["name"] ?? "");
  const calculated = childOf(column, "calculatedColumnFormula")?.text;
  const totals = totalsFormula(column, name, context);
  const label = column.attributes["totalsRowLabel"];
  return {
    id: Number(column.attributes["id"]),
    name,
    ...(calculated ? { calculatedFormula: formulaFromFile(calculated, context) } : {}),
    ...(label === undefined ? {} : { totalsLabel: decodeEscapes(label) }),
    ...(totals === undefined ? {} : { totalsFormula: totals }),
  };
}

/** The name that formulas know a table by. */
export function tableNameFromFile(table: XmlTree): string {
  return table.attributes["displayName"] ?? table.attributes["name"] ?? "";
}

/** A table as the host holds it, with the file's own number as id; null when the part has no readable area. */
export function tableFromFile(table: XmlTree, workbook: Omit<FormulaContext, "ownTable">): TableSnapshot | null {
  const { attributes } = table;
  const area = areaFromAddress(attributes["ref"] ?? "");
  const name = tableNameFromFile(table);
  if (!area || name === "") return null;
  const context = { ...workbook, ownTable: name };
  const style = childOf(table, "tableStyleInfo")?.attributes ?? {};
  return {
    id: attributes["id"] ?? "",
    name,
    area,
    showHeaders: attributes["headerRowCount"] !== "0",
    showTotals: Number(attributes["totalsRowCount"] ?? "0") > 0,
    showFilterButton: childOf(table, "autoFilter") !== undefined,
    showBandedRows: isTrue(style["showRowStripes"]),
    style: style["name"] ?? "",
    columns: childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column) => columnFromFile(column, context)),
  };
}
