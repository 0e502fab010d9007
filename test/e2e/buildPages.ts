import { promisify } from "node:util";
import { execFile } from "node:child_process";

/** Builds the add-in and the page with the embedded workbook, so that the browser tests run what users get. */
export default async function buildPages(): Promise<void> {
  if (process.env.PAGES_ARE_BUILT) return;
  await promisify(execFile)(
    process.execPath,
    ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--env", "host"],
    { maxBuffer: 1e8 },
  );
}
