import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeXlsx } from "hucre/xlsx";
import { separators, textEncodings, type ImportSource } from "../../../src/actions/import/importSource";
import { readFile } from "../../../src/actions/import/readFile";
import { anEncodedText, windows1252Characters } from "./anEncodedText";

const fromText = (text: string, name = "staf.csv"): Promise<ImportSource> =>
  readFile(new TextEncoder().encode(text), name);
const codes = ({ problems }: ImportSource): string[] => problems.map(({ code }) => code);

describe("readFile", () => {
  it("gives back any table of strings, with every separator and encoding", async () => {
    const cell = (encoding: string): fc.Arbitrary<string> =>
      encoding === "windows-1252"
        ? fc.string({ unit: fc.constantFrom(...windows1252Characters) })
        : fc.string({ unit: "grapheme-composite" });
    const table = fc.constantFrom(...textEncodings).chain((encoding) =>
      fc.record({
        encoding: fc.constant(encoding),
        separator: fc.constantFrom(...separators),
        rows: fc.array(fc.tuple(cell(encoding), cell(encoding), cell(encoding)), { maxLength: 6 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ({ encoding, separator, rows }) => {
        const header = ["Naam", "Afdeling", "Zoë"];
        const text = Papa.unparse([header, ...rows], { delimiter: separator, quotes: true });
        const source = await readFile(anEncodedText(text, encoding), "tabel.csv", { encoding, separator });
        const filled = rows.filter((cells) => cells.some((written) => written.trim() !== ""));
        expect(source.columns.map((column) => column.header)).toEqual(header);
        expect(source.rows.map(({ cells }) => cells)).toEqual(filled);
      }),
    );
  });

  it("finds encoding and separator by itself, and says why", async () => {
    for (const encoding of textEncodings) {
      for (const separator of separators) {
        const text = Papa.unparse(
          [
            ["Naam", "Kost"],
            ["Zoë, d'Été", "1.250,00"],
            ["Björn; Öz", "7,50"],
          ],
          { delimiter: separator },
        );
        const { format } = await readFile(anEncodedText(text, encoding), "x.csv");
        expect(format, `${encoding} ${separator}`).toMatchObject({ encoding, separator, separatorReason: "counted" });
      }
    }
  });

  it("never fails on bytes that are no table at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const source = await readFile(bytes, "raar.csv");
        expect(source.rows.length + source.problems.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it("obeys Excel's own line that names the separator", async () => {
    const source = await fromText("sep=;\r\nNaam;Kost\r\nAn;1,5");
    expect(source.format).toMatchObject({ separator: ";", separatorReason: "stated" });
    expect(source.columns.map(({ header }) => header)).toEqual(["Naam", "Kost"]);
  });

  it.each([
    ["an empty file", "", "emptyFile"],
    ["blanks only", "  \r\n \r\n", "emptyFile"],
    ["headers only", "ID;Naam\r\n", "headerOnly"],
    ["an unclosed quote", 'ID;Naam\n1;"An\n2;Bo\n', "unclosedQuote"],
  ])("says what is wrong with %s and lets nothing be imported", async (_what, text, code) => {
    const source = await fromText(text);
    expect(source.problems).toContainEqual(expect.objectContaining({ code, weight: "blocking" }));
  });

  it.each([
    ["a pdf", [0x25, 0x50, 0x44, 0x46, 0x2d], "pdf"],
    ["an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "xls"],
    ["a picture", [0x89, 0x50, 0x4e, 0x47], "picture"],
    ["something binary", [0x01, 0x00, 0x02, 0x00, 0x00, 0x03, 0x07, 0x08], "unknown"],
  ])("knows %s called .csv for what it is", async (_what, bytes, what) => {
    const source = await readFile(Uint8Array.from(bytes), "staf.csv");
    expect(source.problems).toMatchObject([{ code: "notATable", weight: "blocking", facts: { what } }]);
  });

  it("tells which rows are wider or narrower than the headers", async () => {
    const wide = Array.from({ length: 40 }, (_, index) => `c${index}`).join(";");
    const source = await fromText(`ID;Naam;Team\n1;An;A\n${wide}\n3;Cas\n4;Dé;B;;;\n`);
    expect(source.problems).toMatchObject([
      { code: "tooManyCells", row: 3, facts: { cells: 40, headers: 3 } },
      { code: "tooFewCells", row: 4, facts: { cells: 2, headers: 3 } },
    ]);
  });

  it("drops the empty columns a spreadsheet leaves behind the last one", async () => {
    const source = await fromText("ID;Naam;;;\n1;An;;;\n");
    expect(source.columns).toHaveLength(2);
    expect(codes(source)).toEqual([]);
  });

  it("shows that a wrong encoding was chosen, and is right after correcting it", async () => {
    const bytes = anEncodedText("ID;Naam\n1;Zoë", "utf-8");
    expect(codes(await readFile(bytes, "x.csv", { encoding: "windows-1252" }))).toEqual(["oddCharacters"]);
    const source = await readFile(bytes, "x.csv");
    expect(source.format).toMatchObject({ encodingSamples: ["Zoë"] });
    expect(codes(source)).toEqual([]);
  });

  it("reads a workbook by its content, with numbers, days and yes/no as they are", async () => {
    const rows = [
      ["ID", "In dienst", "Kost", "Actief"],
      [7, new Date(Date.UTC(2021, 8, 2)), 1.25, true],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "Leeg", rows: [], hidden: true },
        { name: "Staf", rows },
      ],
    });
    const source = await readFile(bytes, "staf.csv");
    expect(source.format).toEqual({ kind: "sheet", sheet: "Staf", sheets: ["Staf"] });
    expect(source.rows).toEqual([{ row: 2, cells: [7, { day: "2021-09-02" }, 1.25, true] }]);
    expect(source.columns.map(({ kind }) => kind)).toEqual(["number", "date", "number", "yesNo"]);
  });

  it("calls a workbook that cannot be unpacked damaged", async () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(codes(await readFile(bytes, "staf.xlsx"))).toEqual(["damagedWorkbook"]);
  });

  it("stops when it is cancelled", async () => {
    const stop = new AbortController();
    const reading = readFile(new TextEncoder().encode("ID;Naam\n1;An"), "x.csv", {}, { signal: stop.signal });
    stop.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
});
