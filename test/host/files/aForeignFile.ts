import { strToU8, zipSync } from "fflate";

const main =
  'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relationships(targets: readonly (readonly [string, string])[]): string {
  const list = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

const styles = `<x:styleSheet ${main}>
  <x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts>
  <x:fills count="3"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill>
    <x:fill><x:patternFill patternType="solid"><x:fgColor theme="4" tint="0.4"/></x:patternFill></x:fill></x:fills>
  <x:borders count="1"><x:border/></x:borders>
  <x:cellStyleXfs count="1"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></x:cellStyleXfs>
  <x:cellXfs count="3"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><x:xf numFmtId="22" fontId="0" fillId="0" borderId="0"/>
    <x:xf numFmtId="0" fontId="0" fillId="2" borderId="0"/></x:cellXfs>
</x:styleSheet>`;

const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office">
  <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>
</a:clrScheme></a:themeElements></a:theme>`;

const sharedStrings = `<x:sst ${main}><x:si><x:r><x:t>gedeeld &amp; </x:t></x:r><x:r><x:t>&lt;opgemaakt&gt;</x:t></x:r></x:si></x:sst>`;

function sheet(cornerCell: boolean): string {
  return `<?xml version="1.0"?><!-- another program --><x:worksheet ${main}>
  <x:sheetData>
    <x:row><x:c t="s" s="2"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>in de cel</x:t></x:is></x:c>
      <x:c s="1"><x:v>46023.520833333336</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row>
    <x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c><x:c r="B2"><x:f t="shared" ref="B2:B3" si="0">A2*$A$2</x:f><x:v>4</x:v></x:c></x:row>
    <x:row r="3"><x:c r="A3"><x:v>3</x:v></x:c><x:c r="B3"><x:f t="shared" si="0"/><x:v>6</x:v></x:c></x:row>
    ${cornerCell ? '<x:row r="1048576"><x:c r="XFD1048576"><x:v>1</x:v></x:c></x:row>' : ""}
  </x:sheetData>
  <x:conditionalFormatting sqref="A1"><x:cfRule type="timePeriod" priority="1" timePeriod="lastMonth"/></x:conditionalFormatting>
  <x:headerFooter><x:oddFooter>&amp;P</x:oddFooter></x:headerFooter>
  <x:extLst><x:ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1">
    <x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lijsten!$A$1:$A$3</xm:f></x14:formula1>
      <xm:sqref>A5:A9</xm:sqref></x14:dataValidation></x14:dataValidations></x:ext></x:extLst>
</x:worksheet>`;
}

/**
 * A file as another program might write it: with a namespace prefix, without places for the first row, with shared strings and
 * formulas, a theme, another default font, a chart sheet and a pivot table.
 */
export function aForeignFile({ startsIn1904 = false, cornerCell = false } = {}): Uint8Array {
  const workbook = `<x:workbook ${main}><x:workbookPr date1904="${startsIn1904 ? 1 : 0}"/><x:sheets>
    <x:sheet name="Grafiek1" sheetId="1" r:id="rId2"/><x:sheet name="Blad1" sheetId="2" r:id="rId1"/></x:sheets></x:workbook>`;
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships([["officeDocument", "/xl/workbook.xml"]]),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["theme", "theme/theme1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet(cornerCell),
    "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": sharedStrings,
    "xl/theme/theme1.xml": theme,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
