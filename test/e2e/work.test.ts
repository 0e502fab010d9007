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
const selectedCell = () => opened.page.getByRole("textbox", { name: "Cel", exact: true }).inputValue();

/** The headings say how many there are: `Melding 3 van 160`. */
async function position(): Promise<readonly number[]> {
  const text = await opened.pane.getByRole("heading", { name: /^Melding \d+ van \d+$/ }).innerText();
  return [...text.matchAll(/\d+/g)].map(Number);
}

describe("warnings", () => {
  it("are walked through one by one, each shown in the sheet", async () => {
    await section("Meldingen");
    const [first, all] = await position();
    expect(first).toBe(1);
    await button("Volgende").click();
    expect(await position()).toEqual([2, all]);
    await expect.poll(selectedCell, patient).not.toBe("A1");
    const second = await selectedCell();
    await button("Volgende").click();
    await expect.poll(selectedCell, patient).not.toBe(second);
    await button("Vorige").click();
    await expect.poll(selectedCell, patient).toBe(second);
  });

  it("are accepted with a reason, not without", async () => {
    await opened.pane.getByRole("combobox", { name: "Ernst" }).selectOption({ label: "Let op" });
    const [, before = 0] = await position();
    await button("Aanvaarden …").click();
    await button("Aanvaarden").click();
    const reason = opened.pane.getByRole("textbox");
    expect(await reason.getAttribute("aria-invalid")).toBe("true");
    await reason.fill("Afgesproken met de directie");
    await button("Aanvaarden").click();
    await expect.poll(async () => (await position())[1], patient).toBe(before - 1);
    expect(await opened.cell("Aanvaard", 0, "Reden")).toBeTypeOf("string");
  });
});

describe("buttons of the ribbon", () => {
  const ribbon = (name: string) => opened.page.getByRole("button", { name, exact: true }).click();

  it("shows the next warning in the sheet and in the pane", async () => {
    await section("Overzicht");
    await ribbon("Volgende waarschuwing");
    await opened.pane.getByRole("heading", { name: /^Melding 1 van/ }).waitFor();
    const before = await selectedCell();
    await ribbon("Volgende waarschuwing");
    await opened.pane.getByRole("heading", { name: /^Melding 2 van/ }).waitFor();
    await expect.poll(selectedCell, patient).not.toBe(before);
  });

  it("takes back the last action, with what was accepted open again", async () => {
    await section("Meldingen");
    const [, before = 0] = await position();
    await ribbon("Laatste actie herstellen");
    await expect.poll(async () => (await position())[1], patient).toBe(before + 1);
  });

  it("checks the plan and opens the warnings", async () => {
    await section("Meer");
    await ribbon("Plan controleren");
    await opened.pane.getByRole("heading", { name: "Meldingen", level: 1 }).waitFor();
  });
});

describe("a need", () => {
  it("is tested with three questions by keyboard alone, written and taken back", async () => {
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "Overzicht" }).focus();
    await page.keyboard.press("Enter");
    await tabTo(/^Behoeften en veldwerk/);
    await page.keyboard.press("Enter");
    await tabTo(/^Behoefte noteren/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Behoefte noteren", level: 1 }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Veilig werken met de nieuwe hoogwerker");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.type("12");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    for (let cause = 0; cause < 7; cause++) await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowLeft");
    await pane.getByText("Een opleiding is hier het antwoord.").waitFor();
    await tabTo(/^Behoefte toevoegen$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => needs(), patient).toContain("Veilig werken met de nieuwe hoogwerker");

    await section("Meer");
    await button(/^Acties terugdraaien/).click();
    await button(/^Behoefte toegevoegd van .* terugdraaien$/).click();
    await pane.getByText("De actie is teruggedraaid.").first().waitFor();
    await expect.poll(() => needs(), patient).not.toContain("Veilig werken met de nieuwe hoogwerker");
  });
});

it("speaks French, English and Dutch, and the workbook keeps its own language", async () => {
  const { page, pane } = opened;
  await section("Meer");
  for (const [language, title] of [
    ["fr", "Plus"],
    ["en", "More"],
    ["nl-NL", "Meer"],
  ] as const) {
    await pane.getByRole("combobox").selectOption(language);
    await pane.getByRole("heading", { name: title, level: 1 }).waitFor();
  }
  expect(await page.evaluate(sheetNames)).toContain("Behoeften");
});

it("meets no error on the console and no request leaves the machine", () => {
  expect(opened.problems).toEqual([]);
});

/** Presses Tab until the control with this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await opened.page.keyboard.press("Tab");
    const focused = await opened.pane.locator(":focus").innerText({ timeout: 2000 });
    if (name.test(focused.replace(/^\d+\s*/, ""))) return;
  }
  throw new Error(`Tab does not lead to ${name.source}.`);
}

async function needs(): Promise<readonly unknown[]> {
  const rows = Array.from({ length: 22 }, (_, row) => opened.cell("Behoeften", row, "Behoefte").catch(() => null));
  return Promise.all(rows);
}

function sheetNames(): readonly string[] {
  const { embeddedExcel } = globalThis as typeof globalThis & {
    embeddedExcel: { workbook: { model: { state: { sheets: readonly { name: string }[] } } } };
  };
  return embeddedExcel.workbook.model.state.sheets.map(({ name }) => name);
}
