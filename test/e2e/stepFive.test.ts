import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium";
import { makePlan } from "./makePlan";
import { openPage, type OpenPage } from "./openPage";

/** A loaded machine may take seconds to draw. */
const patient = { timeout: 20_000 };

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
const field = (name: string) => opened.pane.getByRole("textbox", { name, exact: true });
const section = (name: string) => opened.pane.getByRole("navigation").getByRole("button", { name }).click();
const heading = (name: string | RegExp) => opened.pane.getByRole("heading", { name, level: 1 }).waitFor();
const region = (name: string) => opened.pane.getByRole("region", { name });

async function openTool(name: RegExp): Promise<void> {
  await section("Overzicht");
  await button(/^Borging /)
    .first()
    .click();
  await heading(/^Stap 5/);
  await button(name).first().click();
}

/** What the rows of a table hold in one column. */
async function column(table: string, header: string, rows = 60): Promise<readonly unknown[]> {
  const cells = Array.from({ length: rows }, (_, row) => opened.cell(table, row, header).catch(() => null));
  return Promise.all(cells);
}

describe("evaluation", () => {
  it("shows how many trainings are measured per level against the target", async () => {
    await openTool(/^Evaluatie en borging/);
    await heading("Evaluatie en borging");
    await region("Gemeten per niveau").getByText("1 Reactie").waitFor();
    expect(await region("Gemeten per niveau").innerText()).toMatch(/\d+ van \d+, norm 100%/);
  });

  it("fixes the goal of a training before it starts, and refuses without a goal", async () => {
    await opened.pane.getByRole("checkbox", { name: "Alleen wat nog iets mist" }).check();
    await region("Per opleiding")
      .getByRole("button", { name: /geen doel vooraf/ })
      .first()
      .click();
    await button("Afspraak bewaren").first().waitFor();
    const form = opened.pane.locator("form").filter({ hasText: "Vooraf afspreken" });
    await form.getByRole("textbox", { name: "Doel van de opleiding" }).fill("");
    await form.getByRole("button", { name: "Afspraak bewaren" }).click();
    await form.getByRole("alert").waitFor();
    await form.getByRole("textbox", { name: "Doel van de opleiding" }).fill("Geen schade meer bij het laden");
    await form.getByRole("combobox", { name: "Niveau", exact: true }).selectOption({ label: "3 Gedrag" });
    await form.getByRole("button", { name: "Afspraak bewaren" }).click();
    await form.getByText("Bewaard in het blad.").waitFor();
    await expect.poll(() => column("Borging", "Doel"), patient).toContain("Geen schade meer bij het laden");
  });

  it("calculates the return and keeps it in the table", async () => {
    await button("Rendement (ROI)").click();
    const form = opened.pane.locator("form").filter({ hasText: "Rendement bewaren" });
    await form.getByRole("textbox", { name: "Baten per jaar in euro" }).fill("60.000");
    await form.getByRole("textbox", { name: "Deel dankzij de opleiding (%)" }).fill("50");
    await form.getByRole("textbox", { name: "Zekerheid (%)" }).fill("80");
    await form.getByRole("textbox", { name: "Netto kosten in euro" }).fill("15000");
    await expect.poll(() => form.innerText(), patient).toMatch(/60%[\s\S]*1,6[\s\S]*7,5 maanden/);
    await form.getByRole("button", { name: "Rendement bewaren" }).click();
    await form.getByText("Bewaard in het blad.").waitFor();
    await expect.poll(() => column("ROI", "ROI"), patient).toContain(0.6);
  });
});

describe("sharing", () => {
  it("leads to the board page", async () => {
    await openTool(/^Delen en rapporteren/);
    await heading("Delen en rapporteren");
    await button("Naar het directieblad").click();
    await opened.page.getByRole("tab", { name: "Directie", selected: true }).waitFor();
  });

  it("lists what changed after the seal, and starts afresh when sealed again", async () => {
    const card = region("Begroting verzegelen");
    await card.getByText(/^1 verschil met het zegel/).waitFor();
    await card.getByRole("textbox", { name: "Goedgekeurd door" }).fill("Katrien Vermeulen");
    await card.getByRole("button", { name: "Opnieuw verzegelen" }).click();
    await card.getByText("Niets gewijzigd sinds het zegel.").waitFor();
    await opened.type("Begroting", 0, "Eenheidsprijs", "777");
    await card.getByText(/^1 verschil met het zegel/).waitFor(patient);
    await card.getByRole("button", { name: /^Ga naar / }).click();
    await expect
      .poll(() => opened.page.getByRole("textbox", { name: "Cel", exact: true }).inputValue(), patient)
      .toMatch(/^[A-Z]+6$/);
  });

  it("fixes the answers of the functions and makes them live again", async () => {
    const card = region("Delen zonder invoegtoepassing");
    await card.getByRole("button", { name: "Antwoorden vastzetten" }).click();
    await card.getByText(/^Vastgezet op \d\d-\d\d-\d{4}/).waitFor(patient);
    await card.getByRole("button", { name: "Formules weer levend maken" }).click();
    await card.getByText("De formules leven: elke wijziging telt mee.").waitFor(patient);
  });

  it("saves the sessions as a file for a calendar, without any request", async () => {
    const download = opened.page.waitForEvent("download");
    await button("Agendabestand opslaan").click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("sessies.ics");
    const text = await readFile(await file.path(), "utf8");
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBeGreaterThan(10);
  });

  it("has a text for a message, and names where the plan tells about people", async () => {
    expect(await field("Samenvatting").inputValue()).toMatch(/^Opleidingsplan 20\d\d .* Graag uw besluit\.$/);
    await region("Persoonsgegevens")
      .getByRole("button", { name: /^Personeel: \d+ rijen/ })
      .waitFor();
  });

  it("can take the seal back", async () => {
    await section("Meer");
    await button(/^Acties terugdraaien/).click();
    await button(/^Begroting verzegeld van .* terugdraaien$/).click();
    await opened.pane.getByText("De actie is teruggedraaid.").first().waitFor(patient);
  });
});

it("lays all texts side by side for reviewers", async () => {
  await section("Meer");
  await button(/^Teksten naast elkaar/).click();
  await heading("Teksten naast elkaar");
  await field("Zoek in alle talen").fill("Begroting verzegelen");
  await opened.pane.getByText("Sceller le budget").waitFor();
});

it("meets no error on the console and no request leaves the machine", () => {
  expect(opened.problems).toEqual([]);
});
