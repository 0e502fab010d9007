import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/host/files/openXlsx";
import { saveXlsx } from "../../../src/host/files/saveXlsx";
import type { WorkbookSnapshot } from "../../../src/host/workbook/snapshot";
import { aForeignFile } from "./aForeignFile";
import { aSheet, aWorkbook, customFunctionNames, richWorkbook } from "./aRichWorkbook";

async function opened(bytes: Uint8Array): Promise<{ snapshot: WorkbookSnapshot; notKept: readonly string[] }> {
  const result = await openXlsx(bytes, customFunctionNames);
  if (!result.ok) throw new Error(result.problem.code);
  return result;
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await openXlsx(bytes, []);
  return result.ok ? "opened" : result.problem.code;
}

describe("a file that another program wrote", () => {
  it("gives every kind of value, dates as the serial numbers they are", async () => {
    const { snapshot } = await opened(aForeignFile());
    const values = snapshot.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value]);
    expect(values).toEqual([
      [0, 0, "gedeeld & <opgemaakt>"],
      [0, 1, "in de cel"],
      [0, 2, 46_023.520_833_333_336],
      [0, 3, true],
      [0, 4, { error: "#N/A" }],
      [1, 0, 2],
      [1, 1, 4],
      [2, 0, 3],
      [2, 1, 6],
    ]);
  });

  it("spells out a formula that cells share", async () => {
    const { snapshot } = await opened(aForeignFile());
    const formulas = snapshot.sheets[0]?.cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual(["=A2*$A$2", "=A3*$A$2"]);
  });

  it("gives number formats that files name by number, and the theme's colours", async () => {
    const { snapshot } = await opened(aForeignFile());
    const cells = snapshot.sheets[0]?.cells ?? [];
    expect(cells.find(({ row, column }) => row === 0 && column === 2)?.style?.numberFormat).toBe("m/d/yyyy h:mm");
    // Accent 1 of the theme, 40 % lighter: 4472C4 becomes 8FAADC.
    expect(cells.find(({ row, column }) => row === 0 && column === 0)?.style).toEqual({
      fontName: "Arial",
      fontSize: 10,
      fill: "#8FAADC",
    });
  });

  it("gives a drop-down that refers to another sheet, as Excel 2010 and later keep it", async () => {
    const { snapshot } = await opened(aForeignFile());
    expect(snapshot.sheets[0]?.validations).toEqual([
      {
        area: { row: 4, column: 0, rows: 5, columns: 1 },
        rule: { list: { inCellDropDown: true, source: "=Lijsten!$A$1:$A$3" } },
        ignoreBlanks: true,
      },
    ]);
  });

  it("says what is not kept", async () => {
    const { notKept } = await opened(aForeignFile());
    expect(notKept).toEqual([
      "pivot tables",
      "chart sheets",
      "headers and footers on Blad1",
      "some conditional formats on Blad1",
    ]);
  });

  it("reads days of a file that counts from 1904", async () => {
    const { snapshot } = await opened(aForeignFile({ startsIn1904: true }));
    const values = snapshot.sheets[0]?.cells.map(({ value }) => value);
    expect(values?.slice(2, 6)).toEqual([46_023.520_833_333_336 + 1_462, true, { error: "#N/A" }, 2]);
  });
});

describe("bytes that are no workbook", () => {
  it.each([
    ["nothing", new Uint8Array()],
    ["a .csv that was renamed", strToU8("Naam;Aantal\r\nVeilig werken;12\r\n")],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ["a zip with something else", zipSync({ "brief.txt": strToU8("Beste,") })],
    [
      "a Word document",
      zipSync({
        "_rels/.rels": strToU8(
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        "word/document.xml": strToU8("<w:document/>"),
      }),
    ],
  ])("%s is said to be no workbook", async (_, bytes) => {
    expect(await problemOf(bytes)).toBe("notAWorkbook");
  });

  it("tells an old .xls from a file with a password", async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const stream = (name: string) => Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await problemOf(Uint8Array.from([...ole, ...stream("Workbook")]))).toBe("oldExcelFormat");
    expect(await problemOf(Uint8Array.from([...ole, ...stream("EncryptedPackage")]))).toBe("encrypted");
  });

  it("calls a workbook that was cut off anywhere damaged", async () => {
    const whole = await saveXlsx(aWorkbook([aSheet(0, "Blad1", { cells: [{ row: 0, column: 0, value: 1 }] })]), []);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
        expect(await problemOf(whole.slice(0, length))).toBe("damaged");
      }),
      { numRuns: 50 },
    );
  });

  it("never throws, whatever byte was changed", async () => {
    const whole = await saveXlsx(richWorkbook, customFunctionNames);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (place, byte) => {
        const changed = whole.slice();
        changed[place] = byte;
        expect(["opened", "damaged", "notAWorkbook", "tooLarge"]).toContain(await problemOf(changed));
      }),
      { numRuns: 60 },
    );
  });

  it("refuses a zip that would fill the memory before it unpacks anything", async () => {
    const bomb = zipSync({ "xl/media/image1.png": new Uint8Array(1024) });
    // The zip's table of contents states how large each part is; its first entry begins where the last 22 bytes say.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const entry = view.getUint32(bomb.length - 6, true);
    view.setUint32(entry + 24, 0x7f_ff_ff_ff, true);
    expect(await problemOf(bomb)).toBe("tooLarge");
  });

  it("refuses a sheet that spreads two cells over all of Excel's rows and columns", async () => {
    expect(await problemOf(aForeignFile({ cornerCell: true }))).toBe("tooLarge");
  });
});
