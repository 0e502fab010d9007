import { readFile } from "node:fs/promises";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/createHost";
import { openXlsx } from "../../src/host/files/openXlsx";
import { startChromium } from "./chromium";
import { makePlan } from "./makePlan";
import { openPage, type OpenPage } from "./openPage";

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
  await makePlan(opened);
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

const button = (name: string | RegExp) => opened.pane.getByRole("button", { name, exact: true });
const heading = (name: string) => opened.pane.getByRole("heading", { name, exact: true }).waitFor();
const section = (name: string) => opened.pane.getByRole("navigation").getByRole("button", { name }).click();

const staff = "Personeelsnummer;Naam;Afdeling;In dienst\nP-901;Anna Maes;Service;15-03-2019\nP-902;Bo Bos;Verkoop;\n";
const history = "Personeelsnummer;Opleiding;Datum\nP-901;Hoogwerker;15-03-2026\nP-902;Hoogwerker;16-03-2026\n";

async function choose(text: string, name: string): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await opened.pane.getByLabel("Kies een CSV- of Excel-bestand").setInputFiles(file);
}

async function paneFrame(): Promise<Frame> {
  const frame = await (await opened.page.waitForSelector("#pane iframe")).contentFrame();
  if (!frame) throw new Error("The pane is not a frame.");
  return frame;
}

/** All values of a column of a table, as the workbook holds them. */
async function column(table: string, header: string): Promise<readonly unknown[]> {
  return opened.page.evaluate(columnValues, { table, header });
}

function columnValues({ table, header }: { table: string; header: string }): readonly unknown[] {
  const host = (globalThis as typeof globalThis & { embeddedExcel: { workbook: Host } }).embeddedExcel.workbook;
  const found = host.calculation.table(table);
  if (!found) return [];
  const { sheetId, area } = found;
  const place = area.column + found.columns.indexOf(header);
  return Array.from({ length: area.rows - 1 }, (_, row) =>
    host.calculation.cellValue(sheetId, area.row + 1 + row, place),
  );
}

describe("an import", () => {
  it("shows what will happen before the staff list changes", async () => {
    await section("Importeren");
    await choose(staff, "personeel.csv");
    await heading("Dit gaat er gebeuren");
    expect(await column("Medewerkers", "ID")).not.toContain("P-901");
    await button("2 rijen inlezen").click();
    await opened.pane.getByText("2 rijen toegevoegd en 0 gewijzigd.").waitFor();
    expect(await column("Medewerkers", "Naam")).toEqual(expect.arrayContaining(["Anna Maes", "Bo Bos"]));
  });

  it("brings followed trainings to the people they belong to", async () => {
    const before = (await column("Deelnames", "ID")).length;
    await button("Nog een bestand").click();
    await opened.pane.getByText("Gevolgde opleidingen").click();
    await choose(history, "historiek.csv");
    await heading("Dit gaat er gebeuren");
    await button(/rijen inlezen$/).click();
    await opened.pane.getByText(/rijen toegevoegd/).waitFor();
    expect((await column("Deelnames", "ID")).length).toBe(before + 2);
  });

  it("is taken back with one button each, also after the pane was closed", async () => {
    await (await paneFrame()).evaluate(() => location.reload());
    await heading("De vijf stappen");
    await section("Meer");
    await button(/^Acties terugdraaien/).click();
    for (let left = 2; left > 0; left--) {
      const restore = opened.pane.getByRole("button", { name: /^Bestand geïmporteerd van .* terugdraaien$/ });
      await expect.poll(() => restore.count(), { timeout: 20_000 }).toBe(left);
      await restore.first().click();
    }
    await expect.poll(() => column("Medewerkers", "ID"), { timeout: 20_000 }).not.toContain("P-901");
    expect(await column("Deelnames", "Medewerker")).not.toContain("P-902");
  });

  it.each([
    ["leeg.csv", "", "Het bestand is leeg"],
    ["foto.csv", "\u0000\u0001PNG\u0000\u0002\u0000", "geen tekst en geen werkmap"],
    ["stuk.csv", 'Personeelsnummer;Naam\n1;"Anna\n2;Bo\n', "aanhalingsteken"],
  ])("says of %s what is wrong with it, and imports nothing", async (name, text, message) => {
    await section("Importeren");
    await choose(text, name);
    await opened.pane.getByRole("alert").getByText(message).waitFor();
    expect(await button(/inlezen$/).count()).toBe(0);
  });
});

it("saves the plan as an .xlsx file that opens again", async () => {
  const download = opened.page.waitForEvent("download");
  await opened.page.getByRole("button", { name: "Opslaan als .xlsx" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  const result = await openXlsx(new Uint8Array(await readFile(await file.path())), []);
  if (!result.ok) throw new Error(`The file does not open: ${result.problem.code}`);
  expect(result.snapshot.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Start", "Begroting"]));
});

describe("a damaged workbook", () => {
  it("waits while a cell is being edited, and goes on once that is over", async () => {
    await section("Meer");
    await opened.page.evaluate(setEditing, true);
    await button(/^Acties terugdraaien/).click();
    await heading("Acties terugdraaien");
    expect(await opened.pane.getByRole("listitem").count()).toBe(0);
    await opened.page.evaluate(setEditing, false);
    await opened.pane.getByRole("listitem").first().waitFor();
  });

  it("names the sheet that is gone and puts it back", async () => {
    await (await paneFrame()).evaluate(deleteSheet);
    await section("Meer");
    await button(/^Werkmap herstellen/).click();
    await opened.pane.getByText("Blad Evaluatie ontbreekt").waitFor({ timeout: 20_000 });
    await button("Nu herstellen").click();
    await opened.pane.getByText("Alles staat op zijn plaats.").waitFor({ timeout: 60_000 });
    expect(await column("Evaluatie", "ID")).toHaveLength(1);
  });
});

it("meets no error on the console and no request leaves the machine", () => {
  expect(opened.problems).toEqual([]);
});

function setEditing(cellEditMode: boolean): void {
  const host = (globalThis as typeof globalThis & { embeddedExcel: { workbook: Host } }).embeddedExcel.workbook;
  host.setOptions({ cellEditMode });
}

async function deleteSheet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Evaluatie").delete();
    await context.sync();
  });
}
