import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Report, ReportPart, ReportSection, ReportTable } from "./report";

/** A4 in twentieths of a point, with margins of 2 cm; what is left is as wide as the text. */
const page = { width: 11906, height: 16838, margin: 1134 } as const;
const textWidth = page.width - 2 * page.margin;
const headFill = "E7EEF7";
const missingColor = "9C3A00";

/** A report as a .docx file for Word. Made here, without any request; loaded only when somebody asks for it. */
export async function wordFile(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, language, sections } = report;
  const document = new Document({
    title,
    creator: "Opleidingsplan",
    lastModifiedBy: "Opleidingsplan",
    styles: { default: stylesIn(language) },
    sections: [
      {
        properties: { page: { size: page, margin: marginsOf(page.margin) } },
        footers: { default: new Footer({ children: [footerLine(title)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
          new Paragraph({ spacing: { after: 240 }, children: runs(subtitle) }),
          ...sections.flatMap(sectionBlocks),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function stylesIn(language: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: "1F3864" },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    document: {
      run: {
        font: "Calibri",
        size: 21,
        language: { value: language === "fr" ? "fr-BE" : language === "en" ? "en-GB" : language },
      },
      paragraph: { spacing: { after: 80 } },
    },
    title: { run: { size: 44, bold: true, color: "1F3864" }, paragraph: { spacing: { after: 80 } } },
    heading1: heading(32, 360),
    heading2: heading(25, 240),
  };
}

function marginsOf(margin: number) {
  return { top: margin, right: margin, bottom: margin, left: margin };
}

function footerLine(title: string): Paragraph {
  const pageNumber = new TextRun({ children: [" – ", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 17 });
  return new Paragraph({ alignment: AlignmentType.END, children: [...runs(title, { size: 17 }), pageNumber] });
}

function sectionBlocks({ heading, level, parts }: ReportSection): readonly (Paragraph | Table)[] {
  const style = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  return [new Paragraph({ heading: style, children: runs(heading) }), ...parts.flatMap(partBlocks)];
}

/** A table is followed by an empty paragraph, or Word would join it with a table that comes next. */
function partBlocks(part: ReportPart): readonly (Paragraph | Table)[] {
  switch (part.kind) {
    case "table":
      return [tableBlock(part), new Paragraph({ children: [] })];
    case "missing":
      return [new Paragraph({ children: runs(part.text, { italics: true, color: missingColor }) })];
    case "text": {
      const lead = part.lead === undefined || part.lead === "" ? [] : runs(`${part.lead} `, { bold: true });
      return [new Paragraph({ children: [...lead, ...runs(part.text)] })];
    }
  }
}

function tableBlock({ header, rows, hasTotal }: ReportTable): Table {
  const widths = columnWidths([header.map(({ title }) => title), ...rows]);
  const cell = (text: string, column: number, look: { bold?: boolean; fill?: string }) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      ...(look.fill === undefined ? {} : { shading: { fill: look.fill } }),
      children: [
        new Paragraph({
          spacing: { after: 0 },
          alignment: header[column]?.isNumber === true ? AlignmentType.END : AlignmentType.START,
          children: runs(text, { size: 18, bold: look.bold === true }),
        }),
      ],
    });
  const titles = header.map(({ title }, column) => cell(title, column, { bold: true, fill: headFill }));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: titles }),
      ...rows.map((row, index) => {
        const bold = hasTotal && index === rows.length - 1;
        return new TableRow({ cantSplit: true, children: row.map((text, column) => cell(text, column, { bold })) });
      }),
    ],
  });
}

/** A letter of the tables and the margins of a cell, in twentieths of a point. */
const letter = 105;
const cellMargins = 150;
/** Letters that the narrowest column has room for. */
const shortest = 5;

/** Every column has room for its longest word, so that no amount or date breaks; the rest of the page goes to the columns with more text. */
function columnWidths(lines: readonly (readonly string[])[]): number[] {
  const columns = (lines[0] ?? []).map((_, column) => {
    const texts = lines.map((line) => line[column] ?? "");
    const longest = Math.max(...texts.map(({ length }) => length));
    const longestWord = Math.max(...texts.flatMap((text) => text.split(" ").map(({ length }) => length)));
    return {
      least: Math.max(longestWord, shortest) * letter + cellMargins,
      more: Math.min(longest, 40) - longestWord + 1,
    };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const more = columns.reduce((sum, column) => sum + Math.max(0, column.more), 0);
  const scale = Math.min(1, textWidth / least);
  const spare = Math.max(0, textWidth - least);
  return columns.map((column) =>
    Math.floor(column.least * scale + (spare * Math.max(0, column.more)) / Math.max(1, more)),
  );
}

/** Text as runs: line ends become line breaks, and characters that no XML may hold go (XML 1.0, 2.2). */
function runs(
  text: string,
  look: { bold?: boolean; italics?: boolean; color?: string; size?: number } = {},
): TextRun[] {
  return text.split(/\r\n?|\n/).map(
    (line, index) =>
      new TextRun({
        ...look,
        text: line.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " "),
        ...(index === 0 ? {} : { break: 1 }),
      }),
  );
}
