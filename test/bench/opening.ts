import type { Browser, Page } from "playwright-core";

/** How one opening of a pane went, in milliseconds. */
export interface Opening {
  /** From the moment its address is asked for until its button can be pressed and the main thread is free. */
  readonly interactive: number;
  /** The longest stretch in which the page could not answer (tasks from 50 ms on), until then. */
  readonly longestTask: number;
}

const slowdown = 4;

/** Opens a page with the embedded workbook on a slow processor (four times slower) and hands it over when it is at rest. */
export async function slowPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(address);
  await page.frameLocator("#pane iframe").getByRole("button", { name: "Opleidingsplan maken" }).waitFor();
  await page.waitForLoadState("networkidle");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return page;
}

/** Opens an address in the pane's frame and waits for the button that starts a plan. */
export function openInPane(page: Page, source: string): Promise<Opening> {
  return page.evaluate(async (address) => {
    const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
    if (frame === null) throw new Error("The page has no pane.");
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: "longtask" });
    const before = frame.contentWindow?.document;
    const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
    const isThere = () => {
      const now = frame.contentWindow?.document;
      if (now === undefined || now === before) return false;
      return [...now.querySelectorAll("button")].some(
        ({ disabled, textContent }) => !disabled && textContent === "Opleidingsplan maken",
      );
    };
    const start = performance.now();
    frame.src = address;
    while (!isThere()) await turn();
    await turn();
    const interactive = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const own = [...tasks, ...observer.takeRecords()].filter(
      ({ startTime }) => startTime + 1 >= start && startTime < start + interactive,
    );
    observer.disconnect();
    return { interactive, longestTask: Math.max(0, ...own.map(({ duration }) => duration)) };
  }, source);
}
