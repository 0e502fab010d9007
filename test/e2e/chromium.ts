import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const howToGetOne =
  "No Chromium, Chrome or Edge was found. Debian or Ubuntu: sudo apt-get install chromium. Elsewhere install Chrome or Edge, or set CHROMIUM_PATH to its program.";

/** Keeps the browser from calling home: the tests prove that nothing leaves the machine. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the machine's own browser without a window; throws with what to do when there is none. */
export async function startChromium(): Promise<Browser> {
  const executablePath = places.find((place) => place && existsSync(place));
  if (executablePath) return chromium.launch({ executablePath, args: quiet });
  for (const channel of ["chrome", "msedge"]) {
    const browser = await chromium.launch({ channel, args: quiet }).catch(() => null);
    if (browser) return browser;
  }
  throw new Error(howToGetOne);
}
