import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host } from "../../src/host/createHost";
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

const button = (name: string | RegExp) => opened.pane.getByRole("button", { name });
const heading = (name: string | RegExp) => opened.pane.getByRole("heading", { name, level: 1 }).waitFor(patient);

async function openTool(name: RegExp, title: string): Promise<void> {
  await opened.pane.getByRole("navigation").getByRole("button", { name: "Overzicht" }).click();
  await button(/^Prioriteiten en begroting/).click();
  await heading(/^Stap 3/);
  await button(name).click();
  await heading(title);
}

/** Presses Tab until the control with this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await opened.page.keyboard.press("Tab");
    const focused = opened.pane.locator(":focus");
    const text = `${await focused.innerText(patient)} ${(await focused.getAttribute("aria-label")) ?? ""}`.trim();
    if (name.test(text)) return;
  }
  throw new Error(`Tab does not lead to ${name.source}.`);
}

describe("priorities", () => {
  it("are scored by keyboard alone; the scores stand in the sheet and are taken back with one button", async () => {
    const { page, pane } = opened;
    await openTool(/^Prioriteiten /, "Prioriteiten");
    await pane.getByText("1 opleiding zonder volledige score").waitFor(patient);
    await pane.getByRole("button", { name: /geen score/ }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText(/^Nog te scoren: /).waitFor(patient);
    // The list of raters, then five criteria: the first digit is reached with Tab and chosen with Space or an arrow.
    await page.keyboard.press("Tab");
    for (let criterion = 0; criterion < 5; criterion++) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
    }
    await tabTo(/^Scores bewaren$/);
    await page.keyboard.press("Enter");
    await pane.getByText("Elke opleiding heeft een score.").waitFor(patient);
    await pane.getByRole("button", { name: "Terugdraaien", exact: true }).click();
    await pane.getByText("1 opleiding zonder volledige score").waitFor(patient);
  });

  it("have weights that are spread to one hundred per cent", async () => {
    await opened.pane.getByText("Samen 95 %, dat moet 100 % zijn").waitFor(patient);
    await button("Verdeel naar 100 %").click();
    await button("Gewichten bewaren").click();
    await expect.poll(() => opened.cell("Criteria", 0, "Gewicht"), patient).toBe(0.32);
  });
});

describe("the budget", () => {
  it("moves the cut-off line when the granted amount changes, in the pane and in the sheet", async () => {
    const { pane } = opened;
    await openTool(/^Budget en snijlijn/, "Budget en snijlijn");
    const field = pane.getByRole("textbox", { name: "Toegekend budget in euro" });
    await field.fill("90.000");
    await button("Bedrag bewaren").click();
    await pane.getByText(/^Snijlijn bij €\s90\.000$/).waitFor(patient);
  });

  it("finds the best value beside the pane, and says what five thousand euro more would buy", async () => {
    const { pane } = opened;
    await button("Beste waarde zoeken").click();
    await pane.getByText("Bewezen de beste keuze.").waitFor(patient);
    await pane
      .getByRole("region", { name: "Wat koopt u met meer budget? Beste waarde" })
      .getByText(/punten/)
      .first()
      .waitFor(patient);
    await pane.getByRole("radio", { name: /^Vul aan/ }).check();
    await button("Vul aan gebruiken").click();
    await pane.getByText("De snijlijn staat op Vul aan.").first().waitFor(patient);
  });
});

describe("why this amount", () => {
  it("follows the selected cell without taking the focus from the sheet, and jumps to the steps", async () => {
    const { page, pane } = opened;
    await openTool(/^Waarom dit bedrag/, "Waarom dit bedrag?");
    await page.evaluate(selectCell, { table: "Begroting", row: 0, header: "Bedrag" });
    await pane.getByRole("heading", { name: /^Begrotingsregel/ }).waitFor(patient);
    await pane.getByText("Gelijk aan de cel, op de cent").waitFor(patient);
    await button(/^Behoefte /)
      .first()
      .click();
    await pane.getByText("U staat nu op een andere cel.").waitFor(patient);
    expect(await pane.getByRole("heading", { name: /^Begrotingsregel/ }).count()).toBe(1);
    await page.evaluate(selectCell, { table: "Opleidingen", row: 6, header: "Netto kosten" });
    await pane.getByRole("heading", { name: /^Netto kost van een opleiding/ }).waitFor(patient);
    await pane.getByText("Gelijk aan de cel, op de cent").waitFor(patient);
  });
});

it("meets no error on the console and no request leaves the machine", () => {
  expect(opened.problems).toEqual([]);
});

interface CellOfTable {
  readonly table: string;
  readonly row: number;
  readonly header: string;
}

/** Selects a cell of a table as a click in the sheet would. */
function selectCell({ table, row, header }: CellOfTable): void {
  const { embeddedExcel } = globalThis as typeof globalThis & {
    embeddedExcel: { workbook: Host };
  };
  const host = embeddedExcel.workbook;
  const found = host.calculation.table(table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const column = found.area.column + found.columns.indexOf(header);
  host.select(found.sheetId, { row: found.area.row + 1 + row, column, rows: 1, columns: 1 });
}
