import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium";
import { makePlan } from "./makePlan";
import { openPage, type OpenPage } from "./openPage";

/** A loaded machine may take seconds to draw. */
const patient = { timeout: 30_000 };

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
const section = (name: string) => opened.pane.getByRole("navigation").getByRole("button", { name }).click();
const group = (name: string | RegExp) => opened.pane.getByRole("group", { name });
const text = (words: string | RegExp) => opened.pane.getByText(words).first();

/** Every cell of a column, until the table ends. */
async function column(table: string, header: string, rows: number): Promise<readonly unknown[]> {
  return Promise.all(Array.from({ length: rows }, (_, row) => opened.cell(table, row, header).catch(() => null)));
}

async function openTool(step: RegExp, tool: string): Promise<void> {
  await section("Overzicht");
  await button(step).click();
  await button(new RegExp(`^${tool}`))
    .first()
    .click();
  await opened.pane.getByRole("heading", { name: tool, level: 1 }).waitFor();
}

const stepOne = /Visie en analyse/;
const stepTwo = /Behoeften en veldwerk/;

describe("step one", () => {
  it("shortens an answer that is too long; the sheet has it, and back", async () => {
    await openTool(stepOne, "Visie in woorden");
    await text(/woorden te veel/).waitFor();
    await button(/^Hoe leren wij het best\?/).click();
    const answer = opened.pane.getByRole("textbox", { name: "Antwoord" });
    await answer.fill("Aan de installatie, met een collega die het al kan.");
    await text("10 van 80 woorden").waitFor();
    await button("Antwoord bewaren").click();
    await expect
      .poll(() => column("Visie", "Antwoord", 2), patient)
      .toContain("Aan de installatie, met een collega die het al kan.");
    await opened.type("Visie", 1, "Vraag", "Waar leren wij het meest?");
    await button(/^Waar leren wij het meest\?/).waitFor(patient);
  });

  it("scores a statement by keyboard alone", async () => {
    await openTool(stepOne, "Cultuurscan");
    await text(/^De groepen kijken echt anders naar leren/).waitFor();
    await group("Medewerkers").getByRole("radio", { checked: true }).focus();
    await opened.page.keyboard.press("ArrowRight");
    await opened.page.keyboard.press("Tab");
    await opened.page.keyboard.press("Enter");
    await opened.pane.getByRole("heading", { name: "Stelling 2 van 10" }).waitFor();
    await expect.poll(() => opened.cell("Cultuurscan", 0, "Medewerkers"), patient).toBe(3);
  });

  it("begins a new scan to compare with", async () => {
    await button("Nieuwe meting van vandaag").click();
    await text(/De streep is de vorige meting/).waitFor();
    await expect.poll(() => opened.cell("Cultuurscan", 19, "Stelling"), patient).toBeTypeOf("string");
  });

  it("leads from the map to who can stop the plan, and wins support", async () => {
    await openTool(stepOne, "Belanghebbenden");
    await text("Veel invloed, weinig draagvlak: Bart El Amrani. Begin het gesprek hier.").waitFor();
    await button(/^2! Bart El Amrani/).click();
    await opened.pane.getByRole("button", { name: /^2\. Bart El Amrani/, expanded: true }).waitFor();
    await group("Draagvlak").first().getByText("4", { exact: true }).click();
    await button("Bewaren").click();
    await expect.poll(() => opened.cell("Stakeholders", 1, "Draagvlak 1-5"), patient).toBe(4);
    await expect.poll(() => text(/^Veel invloed, weinig draagvlak/).isVisible(), patient).toBe(false);
  });
});

describe("step two", () => {
  it("includes a need only after its test, with a reason, and takes it back", async () => {
    await openTool(stepTwo, "Behoeften beoordelen");
    await button(/^Cursus fotografie/).click();
    await text("Opnemen kan pas na de toets.").waitFor();
    await group(/^1\./).getByText("Ja, veel").click();
    await group(/^3\./).getByText("Nee", { exact: true }).click();
    await button("Toets bewaren").click();
    await group("Wat beslist u?").getByText("Opgenomen").click();
    await opened.pane.getByRole("textbox", { name: "Waarom?" }).fill("Productfoto’s voor de webwinkel");
    await button("Beslissing bewaren").click();
    const status = () => opened.cell("Behoeften", 18, "Status");
    await expect.poll(status, patient).toBe("opgenomen");
    await section("Meer");
    await button(/^Acties terugdraaien/).click();
    await button(/^Over behoefte beslist van .* terugdraaien$/).click();
    await expect.poll(status, patient).toBe("getoetst");
  });

  it("hears the group nobody spoke to", async () => {
    await openTool(stepTwo, "Veldwerk");
    await text("Ondernemingsraad of vakbond: nog met niemand gesproken").waitFor();
    await opened.pane
      .getByRole("combobox", { name: "Groep" })
      .first()
      .selectOption({ label: "Ondernemingsraad of vakbond" });
    await opened.pane.getByRole("textbox", { name: "Wat werd er gezegd?" }).fill("Opleiding hoort in de werkuren.");
    await button("Gesprek toevoegen").click();
    await expect.poll(() => column("Gesprekken", "Citaat", 6), patient).toContain("Opleiding hoort in de werkuren.");
    await text("1 van 2 · 50%").waitFor();
  });

  it("says where a cell cannot be read and goes there", async () => {
    await opened.type("Behoeften", 0, "Gemeld op", "=1/0");
    await section("Overzicht");
    await button("Bekijken en herstellen").click({ timeout: 30_000 });
    await text("Een formule geeft #DIV/0!. Herstel de formule of typ de waarde.").waitFor();
    await button(/^Ga naar de cel: Blad Behoeften · rij \S+ · kolom Gemeld op$/).click();
    const selected = opened.page.getByRole("textbox", { name: "Cel", exact: true });
    await expect.poll(() => selected.inputValue(), patient).not.toBe("A1");
  });
});

it("meets no error on the console and no request leaves the machine", () => {
  expect(opened.problems).toEqual([]);
});
