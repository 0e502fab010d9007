import { mkdir } from "node:fs/promises";
import buildPages from "../e2e/buildPages";
import { startChromium } from "../e2e/chromium";
import { departmentsView, startViews } from "../e2e/fileViews";
import { makePlan } from "../e2e/makePlan";
import { openPage, type OpenPage } from "../e2e/openPage";
import { paneViews, type PaneView } from "../e2e/paneViews";

const folder = "assets/pictures";
const widths = ["320", "450"] as const;

/** A view beside the sheet it is about, for the README; a step leads to its sheets. */
const beside = [
  { view: "home", step: "step 1", sheet: "Start" },
  { view: "budget", step: "step 3", sheet: "Begroting" },
  { view: "calendar", step: "step 4", sheet: "Kalender" },
] as const;

/** Takes the pictures of every view, light, in Dutch, whole from top to end; tells how many. */
export async function takePictures(tell: (name: string) => void): Promise<number> {
  await buildPages();
  await mkdir(`${folder}/views`, { recursive: true });
  const browser = await startChromium();
  const opened = await openPage(browser);
  let taken = 0;
  const take = async (name: string, picture: (path: string) => Promise<unknown>) => {
    await picture(`${folder}/${name}.png`);
    taken += 1;
    tell(name);
  };
  const takeView = async (name: string) => {
    for (const width of widths)
      await take(`views/${name.replaceAll(" ", "-")}-${width}`, (path) => pictureOfView(opened, width, path));
  };
  await opened.pane.getByRole("heading", { name: "Maak uw opleidingsplan" }).waitFor();
  await takeView("start");
  for (const { name, open } of await startViews()) {
    await open(opened);
    await takeView(name);
    await opened.pane.getByRole("button", { name: "Terug" }).click();
  }
  await makePlan(opened);
  for (const one of beside) await take(one.view, (path) => pictureOfPage(opened, one, path));
  for (const { name, open } of [...paneViews, await departmentsView()]) {
    await open(opened);
    await takeView(name);
  }
  await browser.close();
  return taken;
}

/** The pane alone, as tall as what it shows. */
async function pictureOfView(opened: OpenPage, width: string, path: string): Promise<void> {
  const { page, pane } = opened;
  await setWidth(opened, width);
  await page.setViewportSize({ width: 1000, height: 700 });
  const hidden = await pane.locator("html").evaluate(heightBelow);
  await page.setViewportSize({ width: 1000, height: Math.min(6000, 700 + hidden) });
  await page.locator("#pane iframe").screenshot({ path, animations: "disabled" });
}

async function pictureOfPage(opened: OpenPage, shown: (typeof beside)[number], path: string): Promise<void> {
  const { page, pane } = opened;
  await setWidth(opened, "350");
  await page.setViewportSize({ width: 1400, height: 900 });
  await viewNamed(shown.step).open(opened);
  await pane.getByRole("button", { name: new RegExp(`^${shown.sheet}(,|$)`) }).click();
  await viewNamed(shown.view).open(opened);
  await page.screenshot({ path, animations: "disabled" });
}

function viewNamed(name: string): PaneView {
  const found = paneViews.find((view) => view.name === name);
  if (!found) throw new Error(`There is no view ${name}.`);
  return found;
}

async function setWidth({ page }: OpenPage, width: string): Promise<void> {
  await page.getByRole("combobox").last().selectOption(width);
}

/** How much of the page, or of what scrolls in it, does not fit. */
function heightBelow(root: Element): number {
  return Math.max(...[root, ...root.querySelectorAll("*")].map((one) => one.scrollHeight - one.clientHeight));
}
