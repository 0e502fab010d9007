import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import buildPages from "../e2e/buildPages";
import { startChromium } from "../e2e/chromium";
import { serveHost } from "../../src/host/server/serveHost.js";
import type { Figure } from "./figure";
import { longestStretch } from "./longestStretch";
import { openInPane, slowPage, type Opening } from "./opening";
import { paneActions } from "./paneActions";
import { builtPeer } from "./peer/builtPeer";

const runs = 9;

/** What Excel loads when the pane opens, and how soon a user can press its first button, beside the least a pane with Fluent UI can be. */
export async function run(): Promise<readonly Figure[]> {
  await buildPages();
  const [pane, peer] = await openings();
  const [ours, theirs] = [median(pane.map(interactive)), median(peer.map(interactive))];
  const ratio = median(pane.map((opening, round) => opening.interactive / (peer[round]?.interactive ?? Number.NaN)));
  const peerNote = `${Math.round(theirs)} ms for a bare pane of Fluent UI; processor four times slower`;
  const [longest, peersLongest] = [median(pane.map(longestTask)), median(peer.map(longestTask))];
  return [
    sizeFigure(
      "pane.gz",
      firstScripts().filter((file) => file !== "functions.js"),
      80_000,
    ),
    sizeFigure("functions.gz", ["functions.js"], 15 * 1024),
    { figure: "pane.tti.ms", value: ours, unit: "ms", peer: peerNote, ratio },
    { figure: "pane.tti.ratio", value: ratio, unit: "times", peer: 1 },
    { figure: "pane.longTask.ms", value: longest, unit: "ms", peer: peersLongest, ratio: longest / peersLongest },
    await longestTaskOfLargePlan(),
  ];
}

/** The longest stretch of our own calculation in any action of the pane on a plan of 10,000 rows, beside 50 ms, with the names of the longest. */
async function longestTaskOfLargePlan(): Promise<Figure> {
  const stretches: { readonly name: string; readonly time: number }[] = [];
  for (const [name, action] of await paneActions()) stretches.push({ name, time: await longestStretch(action, 5) });
  const [first, ...others] = stretches.toSorted((left, right) => right.time - left.time);
  const value = first?.time ?? Number.NaN;
  const said = others.slice(0, 4).map(({ name, time }) => `${name} ${Math.round(time)}`);
  return {
    figure: "pane.longTask10k.ms",
    value,
    unit: "ms",
    peer: `50: ${first?.name}; then ${said.join(", ")}`,
    ratio: value / 50,
  };
}

/** The scripts of ours that the pane's page loads by itself. */
function firstScripts(): readonly string[] {
  const page = readFileSync("dist/taskpane.html", "utf8");
  return [...page.matchAll(/<script[^>]+src="([^":]+\.js)"/g)].map((match) => match[1] ?? "");
}

function sizeFigure(figure: string, files: readonly string[], budget: number): Figure {
  const value = files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
  return { figure, value, unit: "bytes", peer: budget, ratio: value / budget };
}

/** Both panes in turn, in one page of one browser from one server, so that what else the machine does weighs on both; the first round only warms up. */
async function openings(): Promise<readonly [readonly Opening[], readonly Opening[]]> {
  const { root, remove } = await builtPeer();
  const { address, stop } = await serveHost(root);
  const browser = await startChromium();
  try {
    const page = await slowPage(browser, address);
    const [pane, peer]: [Opening[], Opening[]] = [[], []];
    for (let round = 0; round <= runs; round++) {
      pane.push(await openInPane(page, "/taskpane.html?host"));
      peer.push(await openInPane(page, "/peer.html?host"));
    }
    return [pane.slice(1), peer.slice(1)];
  } finally {
    await browser.close();
    await stop();
    remove();
  }
}

const interactive = (opening: Opening) => opening.interactive;
const longestTask = (opening: Opening) => opening.longestTask;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
