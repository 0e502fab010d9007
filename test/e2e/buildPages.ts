import { execFile } from "node:child_process";
import { readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const pages = ["dist/taskpane.html", "dist-host/index.html"];
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Builds the add-in and the page with the embedded workbook, so that the browser tests run what users get; not again when nothing changed since. */
export default async function buildPages(): Promise<void> {
  const built = Math.min(...(await Promise.all(pages.map(changedAt))));
  const changed = await Promise.all(sources.map(lastChange));
  if (Math.max(...changed) < built) return;
  const webpack = ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--env", "host"];
  const start = new Date();
  await promisify(execFile)(process.execPath, webpack, { maxBuffer: 1e8 });
  // Webpack leaves a page alone whose text is the same, with a time that would ask for a build again and again.
  for (const page of pages) await utimes(page, start, start);
}

async function lastChange(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path);
  return Math.max(0, ...(await Promise.all(entries.map((entry) => lastChange(join(path, entry))))));
}

/** Zero when there is no such file. */
async function changedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? 0;
}
