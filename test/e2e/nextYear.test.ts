import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examplePlan } from "../../src/actions/examplePlan/examplePlan";
import { aPlanFile } from "../plan/aPlanFile";
import { startChromium } from "./chromium";
import { openPage, type OpenPage } from "./openPage";

let browser: Browser;
let opened: OpenPage;
let lastPlan: Buffer;

beforeAll(async () => {
  lastPlan = Buffer.from(await aPlanFile(examplePlan({ planYear: 2026, country: "BE+NL", language: "nl-NL" })));
  browser = await startChromium();
  opened = await openPage(browser);
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

describe("the plan of the next year", () => {
  it("is previewed from last year's file in an empty workbook", async () => {
    const { pane } = opened;
    await pane.getByRole("button", { name: /^Verder met het plan van vorig jaar/ }).click();
    const file = { name: "plan 2026.xlsx", mimeType: xlsx, buffer: lastPlan };
    await pane.getByLabel("Kies het vorige plan (.xlsx)").setInputFiles(file);
    await pane.getByRole("heading", { name: "Dit gaat mee naar 2027" }).waitFor();
    await pane.getByRole("checkbox", { name: /^Medewerkers in dienst/ }).waitFor();
    expect(await pane.getByText(/schui(ft|ven) al minstens twee keer door/).count()).toBe(1);
  });

  it("is made with what goes along, and without sessions", async () => {
    const { pane } = opened;
    await pane.getByRole("button", { name: "Plan 2027 maken" }).click();
    await pane.getByRole("heading", { level: 1, name: "Opleidingsplan 2027" }).waitFor({ timeout: 60_000 });
    expect(await opened.cell("Medewerkers", 0, "Naam")).toBeTypeOf("string");
    expect(await opened.cell("Behoeften", 0, "Keer doorgeschoven")).toBeGreaterThanOrEqual(1);
    expect(await opened.cell("Sessies", 0, "ID")).toBeFalsy();
    expect(await opened.cell("Logboek", 0, "Reden")).toBe("Overgenomen uit plan 2026.xlsx");
  });

  it("asks about the needs that keep being carried over", async () => {
    const { pane } = opened;
    await pane.getByRole("navigation").getByRole("button", { name: "Meldingen" }).click();
    const more = pane.getByRole("button", { name: /^Toon de volgende/ });
    await more.waitFor({ timeout: 30_000 });
    while (await more.isVisible()) await more.click();
    await pane
      .getByText(/is al 3 keer doorgeschoven/)
      .first()
      .waitFor();
    expect(opened.problems).toEqual([]);
  });
});
