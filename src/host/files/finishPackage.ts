import { isCellError } from "../workbook/cellValue";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { areaAddress, cellAddress } from "./addresses";
import { withNameReferences } from "./fileChart";
import { withChartPlaces } from "./fileChartPlace";
import { fileConditionalFormats, type FileConditionalFormat } from "./fileConditionalFormat";
import type { FormulaContext } from "./fileFormula";
import { takeStyleSheet, withLineStyles, type StyleNumbers } from "./fileLineStyles";
import { additions } from "./fileDataBar";
import { fileNames } from "./fileNames";
import { fileSettings, settingsPartId } from "./fileSettings";
import { fileTable } from "./fileTable";
import { hidesDropDown } from "./fileValidation";
import { changePart, pack, textPart, unpack, type PackageParts } from "./packageParts";
import { withLargeNumbers, withOrderedFonts } from "./schemaRepairs";
import { escapeXml, xmlDeclaration, xmlElement } from "./xmlText";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const customXmlNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Results that are errors: the file library writes them as text. */
function withErrorResults(xml: string, sheet: SheetSnapshot): string {
  const errors = new Set(
    sheet.cells
      .filter(({ formula, value }) => formula !== undefined && isCellError(value))
      .map(({ row, column }) => cellAddress(row, column)),
  );
  if (errors.size === 0) return xml;
  return xml.replace(/<c r="([A-Z]+\d+)"[^>]*>/g, (cell, address: string) =>
    errors.has(address) ? cell.replace(' t="str"', ' t="e"') : cell,
  );
}

function withRuleContents(xml: string, formats: readonly FileConditionalFormat[]): string {
  const byPriority = new Map(formats.map((format) => [String(format.rule.priority), format]));
  return xml.replace(/<cfRule ([^>]*priority="(\d+)"[^>]*)\/>/g, (rule, attributes: string, priority: string) => {
    const format = byPriority.get(priority);
    if (!format) return rule;
    const added = Object.entries(format.attributes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
      .join("");
    return `<cfRule ${attributes}${added}>${format.content}</cfRule>`;
  });
}

function withAdditions(xml: string, formats: readonly FileConditionalFormat[]): string {
  const written = formats.map(({ addition }) => addition).join("");
  if (written === "") return xml;
  const list = `<x14:conditionalFormattings>${written}</x14:conditionalFormattings>`;
  const extension = xmlElement("ext", { uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "xmlns:x14": additions }, list);
  return xml.replace("</worksheet>", () => `<extLst>${extension}</extLst></worksheet>`);
}

function withHiddenDropDowns(xml: string, sheet: SheetSnapshot): string {
  const hidden = new Set(sheet.validations.filter(hidesDropDown).map(({ area }) => areaAddress(area)));
  if (hidden.size === 0) return xml;
  // In a file the attribute means the opposite of its name (ECMA-376 part 1, 18.3.1.32).
  return xml.replace(/<dataValidation [^>]*sqref="([^"]*)"/g, (start, address: string) =>
    hidden.has(address) ? `${start} showDropDown="1"` : start,
  );
}

function finishSheet(
  parts: PackageParts,
  sheet: SheetSnapshot,
  index: number,
  context: Omit<FormulaContext, "ownTable">,
  styles: StyleNumbers,
): void {
  const formats = fileConditionalFormats(sheet.conditionalFormats, { ...context, ownTable: null });
  changePart(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => {
    const withRules = withAdditions(withRuleContents(withErrorResults(xml, sheet), formats), formats);
    return withLineStyles(withHiddenDropDowns(withRules, sheet), sheet, styles);
  });
  if (sheet.charts.length === 0) return;
  let chart = 0;
  changePart(parts, `xl/drawings/drawing${index + 1}.xml`, (xml) =>
    withChartPlaces(xml, sheet.charts).replace(
      /name="Chart \d+"/g,
      () => `name="${escapeXml(sheet.charts[chart++]?.name ?? "")}"`,
    ),
  );
}

function addTables(parts: PackageParts, snapshot: WorkbookSnapshot, context: Omit<FormulaContext, "ownTable">): void {
  // The file library numbers tables through the sheets, in order.
  snapshot.sheets
    .flatMap((sheet) => sheet.tables)
    .forEach((table, index) => {
      parts[`xl/tables/table${index + 1}.xml`] = textPart(fileTable(table, index + 1, context));
    });
}

function relationships(id: string, type: string, target: string): string {
  const relationship = xmlElement("Relationship", { Id: id, Type: `${relationshipTypes}/${type}`, Target: target });
  return xmlDeclaration + xmlElement("Relationships", { xmlns: relationshipsNamespace }, relationship);
}

function addCustomXml(parts: PackageParts, custom: WorkbookSnapshot["customXmlParts"]): void {
  custom.forEach(({ id, xml }, index) => {
    const number = index + 1;
    const properties = xmlElement(
      "ds:datastoreItem",
      { "ds:itemID": id, "xmlns:ds": customXmlNamespace },
      "<ds:schemaRefs/>",
    );
    parts[`customXml/item${number}.xml`] = textPart(xml);
    parts[`customXml/itemProps${number}.xml`] = textPart(xmlDeclaration + properties);
    parts[`customXml/_rels/item${number}.xml.rels`] = textPart(
      relationships("rId1", "customXmlProps", `itemProps${number}.xml`),
    );
    const relation = {
      Id: `rIdXml${number}`,
      Type: `${relationshipTypes}/customXml`,
      Target: `../customXml/item${number}.xml`,
    };
    changePart(parts, "xl/_rels/workbook.xml.rels", (rels) =>
      rels.replace("</Relationships>", `${xmlElement("Relationship", relation)}</Relationships>`),
    );
    const type = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    changePart(parts, "[Content_Types].xml", (types) =>
      types.replace(
        "</Types>",
        `${xmlElement("Override", { PartName: `/customXml/itemProps${number}.xml`, ContentType: type })}</Types>`,
      ),
    );
  });
}

/** Adds to the file library's package what the library cannot write. */
export function finishPackage(
  bytes: Uint8Array,
  snapshot: WorkbookSnapshot,
  context: Omit<FormulaContext, "ownTable">,
): Uint8Array {
  const parts = unpack(bytes);
  const styles = takeStyleSheet(parts, snapshot);
  snapshot.sheets.forEach((sheet, index) => finishSheet(parts, sheet, index, context, styles));
  addTables(parts, snapshot, context);
  changePart(parts, "xl/styles.xml", withOrderedFonts);
  for (const path of Object.keys(parts).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part)))
    changePart(parts, path, withNameReferences);
  changePart(parts, "xl/workbook.xml", (xml) =>
    // Cached values are right: without the mark Excel shows them at once and calculates only what changes.
    xml
      .replace("</sheets>", () => `</sheets>${fileNames(snapshot, context)}`)
      .replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>'),
  );
  if (parts["docProps/custom.xml"]) changePart(parts, "docProps/custom.xml", withLargeNumbers);
  const settings =
    Object.keys(snapshot.settings).length > 0 ? [{ id: settingsPartId, xml: fileSettings(snapshot.settings) }] : [];
  addCustomXml(parts, [...snapshot.customXmlParts, ...settings]);
  return pack(parts);
}
