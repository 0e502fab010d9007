import type { TableColumnSnapshot, TableSnapshot } from "../workbook/snapshot";
import { areaAddress } from "./addresses";
import { fileFormula, type FormulaContext } from "./fileFormula";
import { escapeEscapes, escapeXml, xmlDeclaration, xmlElement } from "./xmlText";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Functions of a totals row by the number SUBTOTAL knows them by; in this form Excel shows them in the cell's drop-down. */
export const totalsFunctions: Readonly<Record<number, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

function totalsFunction(column: TableColumnSnapshot, context: FormulaContext): string | undefined {
  if (column.totalsFormula === undefined) return undefined;
  const stored = fileFormula(column.totalsFormula, context);
  const found = Object.entries(totalsFunctions).find(
    ([number]) => stored === fileFormula(`=SUBTOTAL(${number},${columnReference(column.name)})`, context),
  );
  return found?.[1] ?? "custom";
}

/** `[Naam]` with the marks escaped that structured references use themselves. */
export function columnReference(name: string): string {
  return `[${name.replace(/['[\]#@]/g, "'$&")}]`;
}

function columnXml(column: TableColumnSnapshot, table: TableSnapshot, context: FormulaContext): string {
  const totals = table.showTotals ? totalsFunction(column, context) : undefined;
  const calculated = column.calculatedFormula && fileFormula(column.calculatedFormula, context);
  return xmlElement(
    "tableColumn",
    {
      id: column.id,
      name: escapeEscapes(column.name).replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_"),
      totalsRowFunction: totals,
      totalsRowLabel: table.showTotals && column.totalsLabel ? escapeEscapes(column.totalsLabel) : undefined,
    },
    (calculated ? `<calculatedColumnFormula>${escapeXml(calculated)}</calculatedColumnFormula>` : "") +
      (totals === "custom" && column.totalsFormula
        ? `<totalsRowFormula>${escapeXml(fileFormula(column.totalsFormula, context))}</totalsRowFormula>`
        : ""),
  );
}

/** The table's own part of the package. The file library cannot write calculated columns, column ids or a table without headers. */
export function fileTable(table: TableSnapshot, fileId: number, workbook: Omit<FormulaContext, "ownTable">): string {
  const context = { ...workbook, ownTable: table.name };
  const filtered = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  return (
    xmlDeclaration +
    xmlElement(
      "table",
      {
        xmlns: namespace,
        id: fileId,
        name: table.name,
        displayName: table.name,
        ref: areaAddress(table.area),
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : 0,
      },
      (table.showFilterButton && table.showHeaders ? xmlElement("autoFilter", { ref: areaAddress(filtered) }) : "") +
        xmlElement(
          "tableColumns",
          { count: table.columns.length },
          table.columns.map((column) => columnXml(column, table, context)).join(""),
        ) +
        xmlElement("tableStyleInfo", {
          name: table.style === "" ? undefined : table.style,
          showFirstColumn: 0,
          showLastColumn: 0,
          showRowStripes: table.showBandedRows ? 1 : 0,
          showColumnStripes: 0,
        }),
    )
  );
}
