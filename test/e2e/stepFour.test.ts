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
const section = (name: string) => opened.pane.getByRole("navigation").getByRole("button", { name }).click();

async function tool(name: RegExp, title: string): Promise<void> {
  await section("Overzicht");
  await button(/^Organisatie /)
    .first()
    .click();
  await button(name).first().click();
  await opened.pane.getByRole("heading", { name: title, level: 1 }).waitFor();
}

async function monthOf(title: string): Promise<void> {
  for (let months = 0; months < 24; months++) {
    if (await opened.pane.getByRole("heading", { name: title, level: 2, exact: true }).isVisible()) return;
    await button("Volgende maand").click();
  }
  throw new Error(`The calendar does not reach ${title}.`);
}

/** The days in the sheet on which a session stands, as the workbook keeps them: numbers. */
async function datesOf(session: string): Promise<readonly unknown[]> {
  const rows = Array.from({ length: 80 }, (_, row) => row);
  const found: unknown[] = [];
  for (const row of rows) {
    const id = await opened.cell("Lesdagen", row, "Sessie-ID").catch(() => null);
    if (id === session) found.push(await opened.cell("Lesdagen", row, "Datum"));
  }
  return found;
}

async function undoLast(name: RegExp): Promise<void> {
  await section("Meer");
  await button(/^Acties terugdraaien/).click();
  await button(name).first().click();
  await opened.pane.getByText("De actie is teruggedraaid.").first().waitFor();
}

describe("the calendar", () => {
  it("shows a conflict on its day, moves a session by keyboard, says what that solves, and takes it back", async () => {
    const { pane, page } = opened;
    await tool(/^Kalender/, "Kalender");
    await pane.getByRole("heading", { name: "Conflicten" }).waitFor();
    await button(/^Deelnemer dubbel ingepland/)
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: /^maart \d{4}$/, level: 2 }).waitFor();
    await button("Dag later").focus();
    const before = await datesOf("SES-003");
    expect(before).toHaveLength(1);
    await page.keyboard.press("ArrowRight");
    await pane.getByText(/^Lost \d+ meldingen? op:$/).waitFor();
    await button("Verplaatsing opslaan").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => datesOf("SES-003"), patient).toEqual([Number(before[0]) + 1]);
    await expect.poll(() => button(/^Deelnemer dubbel ingepland/).count(), patient).toBe(0);
    await undoLast(/^Sessie verplaatst van .* terugdraaien$/);
    await expect.poll(() => datesOf("SES-003"), patient).toEqual(before);
  });

  it("drags a session to another day, which asks before it is written", async () => {
    const { pane } = opened;
    await tool(/^Kalender/, "Kalender");
    const year = (await pane.getByRole("heading", { name: /^januari \d+$/ }).innerText()).slice(-4);
    await monthOf(`maart ${year}`);
    const event = pane.getByRole("button", { name: /^do .* Digitale werkbon/ }).first();
    const from = await event.boundingBox();
    if (!from) throw new Error("The session is not in the calendar.");
    await opened.page.mouse.move(from.x + 10, from.y + 8);
    await opened.page.mouse.down();
    await opened.page.mouse.move(from.x + 10 + from.width, from.y + 8, { steps: 8 });
    await opened.page.mouse.up();
    await pane.getByText("Wat deze verplaatsing doet").waitFor();
    await button("Niet verplaatsen").click();
    await pane.getByText("Wat deze verplaatsing doet").waitFor({ state: "detached" });
  });

  it("pins a session, which can then no longer be moved", async () => {
    const { pane } = opened;
    await button("Vastzetten").click();
    await pane.getByText("Vastgezet: maak de sessie los om haar te verplaatsen.").waitFor(patient);
    await button("Losmaken").click();
    await button("Verplaatsing opslaan").waitFor(patient);
  });

  it("proposes days for trainings without a session, and writes them when they are accepted", async () => {
    const { pane } = opened;
    await button("Voorstel maken").click();
    await pane.getByText(/^Voor \d+ sessies is plaats gevonden\.$/).waitFor(patient);
    await button(/^Alle \d+ sessies overnemen$/).click();
    await pane.getByText("De voorgestelde dagen staan in het blad.").first().waitFor(patient);
    await expect.poll(() => datesOf("SES-018"), patient).not.toEqual([]);
    await undoLast(/^Voorgestelde dagen overgenomen van .* terugdraaien$/);
    await expect.poll(() => datesOf("SES-018"), patient).toEqual([]);
  });
});

describe("suppliers", () => {
  it("compares quotes with reasons and writes the one that is chosen", async () => {
    const { pane } = opened;
    await tool(/^Leveranciers en offertes/, "Leveranciers en offertes");
    await pane.getByText("Beste: Koeltechnisch Opleidingscentrum").waitFor();
    const price = pane.getByRole("slider", { name: "Prijs" });
    await price.focus();
    await opened.page.keyboard.press("End");
    await pane.getByRole("slider", { name: "Kwaliteit" }).focus();
    await opened.page.keyboard.press("Home");
    await pane.getByText("Beste: Hogeschool Maasland").waitFor();
    await button("Offerte van Hogeschool Maasland kiezen").click();
    await pane.getByText("De offerte is gekozen en de leverancier staat bij de opleiding.").first().waitFor(patient);
    await expect.poll(() => opened.cell("Offertes", 1, "Gekozen?"), patient).toBe("ja");
    expect(await opened.cell("Offertes", 0, "Gekozen?")).toBe("nee");
  });

  it("works out where in-company tips", async () => {
    const { pane } = opened;
    await pane.getByRole("textbox", { name: "Incompany: vaste prijs (€)" }).fill("2.900");
    await pane.getByRole("textbox", { name: "Incompany: extra per deelnemer (€)" }).fill("25");
    await pane.getByRole("textbox", { name: "Open: prijs per deelnemer (€)" }).fill("495");
    await pane.getByRole("textbox", { name: "Open: reis en verblijf per deelnemer (€)" }).fill("30");
    await pane.getByText("Vanaf 6 deelnemers is incompany niet duurder.").waitFor();
  });
});

describe("roles and rules", () => {
  it("divides a task by keyboard", async () => {
    const { pane, page } = opened;
    await tool(/^Rollen en spelregels/, "Rollen en spelregels");
    const before = await opened.cell("Rollen", 0, "Directie");
    await pane.getByRole("grid").getByRole("button").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("i");
    await expect.poll(() => opened.cell("Rollen", 0, "Directie"), patient).not.toBe(before);
    await page.keyboard.press("Delete");
    await expect.poll(async () => (await opened.cell("Rollen", 0, "Directie")) || null, patient).toBe(before || null);
  });

  it("writes a rule about a topic on which nothing was agreed", async () => {
    const { pane } = opened;
    const summary = pane.getByText(/^Over \d+ van \d+ onderwerpen is iets afgesproken\.$/);
    const before = await summary.innerText();
    await button(/Nog niets afgesproken$/)
      .first()
      .click();
    await button("Spelregel opslaan").click();
    await pane.getByText("Schrijf eerst de afspraak.").waitFor();
    await pane.getByRole("textbox", { name: "Wat is de afspraak?" }).fill("Vraag een opleiding aan vóór 1 november.");
    await button("Spelregel opslaan").click();
    await expect.poll(() => summary.innerText(), patient).not.toBe(before);
  });
});

it("meets no error on the console and no request leaves the machine", () => {
  expect(opened.problems).toEqual([]);
});
