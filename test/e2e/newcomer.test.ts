import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium";
import { openPage, type OpenPage } from "./openPage";

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

describe("a newcomer without Excel", () => {
  it("makes a plan with an example from an empty workbook, with one button", async () => {
    const { pane } = opened;
    await pane.getByText("Met een voorbeeld").click();
    await pane.getByRole("button", { name: "Opleidingsplan maken" }).click();
    await pane.getByText("Uw opleidingsplan staat klaar.").waitFor({ timeout: 60_000, state: "attached" });
    expect(await opened.cell("Opleidingen", 0, "Opleiding")).toBeTypeOf("string");
  });

  it("sees totals follow what is typed in a sheet", async () => {
    const before = Number(await opened.cell("Begroting", 0, "Bedrag"));
    await opened.type("Begroting", 0, "Aantal", "2");
    await opened.type("Begroting", 0, "Eenheidsprijs", "1250,50");
    expect(await opened.cell("Begroting", 0, "Bedrag")).toBe(2501);
    expect(before).not.toBe(2501);
  });

  it("meets no error on the console and no request leaves the machine", () => {
    expect(opened.problems).toEqual([]);
  });
});
