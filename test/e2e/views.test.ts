import { readFileSync } from "node:fs";
import type axeCore from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium";
import { departmentsView, startViews } from "./fileViews";
import { keyboardFaults } from "./keyboardFaults";
import { makePlan } from "./makePlan";
import { openPage, type OpenPage } from "./openPage";
import { paneViews } from "./paneViews";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const looks = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;
type Media = (typeof looks)[number]["media"];

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

async function paneFrame(): Promise<Frame> {
  const frame = await (await opened.page.waitForSelector("#pane iframe")).contentFrame();
  if (!frame) throw new Error("The pane is not a frame.");
  return frame;
}

/** Changes the colours of the system and of Office, and comes back to the pane, which is when it looks at them again. */
async function inLook(frame: Frame, media: Media): Promise<void> {
  const isDark = media.colorScheme === "dark";
  await opened.page.emulateMedia(media);
  await frame.evaluate(
    (background) => {
      Office.context.officeTheme.bodyBackgroundColor = background;
      dispatchEvent(new Event("focus"));
    },
    isDark ? "#292929" : "#ffffff",
  );
  await frame.waitForFunction(
    (foreground) => {
      const provider = document.querySelector(".fui-FluentProvider");
      return provider && getComputedStyle(provider).getPropertyValue("--colorNeutralForeground1") === foreground;
    },
    isDark ? "#ffffff" : "#242424",
  );
}

/** What axe finds, and what sticks out of the pane at the side. */
async function faultsIn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    // Fluent lets a button take its new colours slowly: half-way colours are nobody's.
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    const runner = (globalThis as typeof globalThis & { axe: typeof axeCore }).axe;
    const { violations } = await runner.run(document, { resultTypes: ["violations"] });
    const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`),
      ...(isWide ? ["the view is wider than the pane"] : []),
    ];
  });
}

/** The faults of what the pane shows now, in every look. */
async function faults(): Promise<Readonly<Record<string, readonly string[]>>> {
  const frame = await paneFrame();
  if (!(await frame.evaluate(() => "axe" in globalThis))) await frame.evaluate(axe);
  const found: Record<string, readonly string[]> = {};
  for (const { look, media } of looks) {
    await inLook(frame, media);
    found[look] = await faultsIn(frame);
  }
  return found;
}

const none = Object.fromEntries(looks.map(({ look }) => [look, []]));

it("the start is accessible in every look, and so are the views it leads to", async () => {
  const { page, pane } = opened;
  await page.getByRole("combobox", { name: "Breedte van het venster" }).selectOption("320");
  await pane.getByRole("heading", { name: "Maak uw opleidingsplan" }).waitFor();
  const found = { start: await faults() };
  for (const { name, open } of await startViews()) {
    await open(opened);
    Object.assign(found, { [name]: await faults() });
    await pane.getByRole("button", { name: "Terug" }).click();
  }
  expect(found).toEqual({ start: none, "next year": none, nameless: none });
});

describe("every view of a plan", () => {
  beforeAll(async () => {
    await makePlan(opened);
  });

  it.each(paneViews)("$name is accessible by eye, ear and keyboard in a pane of 320 pixels", async ({ open }) => {
    await open(opened);
    expect(await faults()).toEqual(none);
    expect(await keyboardFaults(opened.page, await paneFrame())).toEqual([]);
  });

  it("the plans of departments are accessible in every look", async () => {
    await (await departmentsView()).open(opened);
    expect(await faults()).toEqual(none);
  });

  it("meets no error on the console and no request leaves the machine", () => {
    expect(opened.problems).toEqual([]);
  });
});
