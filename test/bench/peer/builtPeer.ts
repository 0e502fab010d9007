import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

interface ProductSettings {
  readonly default: (env: object, options: { readonly mode: string }) => Promise<readonly Configuration[]>;
}

/** A folder to serve: the built add-in and the page around it, with the bare pane beside them as `peer.html`. `remove` deletes it. */
export async function builtPeer(): Promise<{ readonly root: string; readonly remove: () => void }> {
  const project = process.cwd();
  const root = mkdtempSync(join(tmpdir(), "peer-"));
  mkdirSync(join(root, "dist"));
  symlinkSync(join(project, "dist-host"), join(root, "dist-host"));
  for (const file of readdirSync(join(project, "dist"))) {
    symlinkSync(join(project, "dist", file), join(root, "dist", file));
  }
  await build(join(root, "dist"));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The add-in's own webpack settings with another entry, without the files that only belong to the add-in. */
async function build(folder: string): Promise<void> {
  const settings = (await import(new URL("../../../webpack.config.js", import.meta.url).href)) as ProductSettings;
  const [addin] = await settings.default({}, { mode: "production" });
  const page = new HtmlPlugin({
    template: "./src/taskpane/taskpane.html",
    filename: "peer.html",
    inject: "body",
    scriptLoading: "defer",
  });
  const compiler = webpack({
    ...addin,
    entry: { peer: "./test/bench/peer/barePane.tsx" },
    output: { path: folder, filename: "[name].js" },
    plugins: [page],
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
