import HtmlPlugin from "html-webpack-plugin";
import { readCompiled, hostRequest } from "./hostRequest.js";

const root = new URL("../../..", import.meta.url).pathname.replace(/\/$/, "");

/**
 * The page with the embedded workbook: a tool beside the add-in, never part of it. Not minified: minifying the grid takes
 * a minute and a half and nobody downloads this page.
 */
export function hostConfig({ mode, loader }) {
  return {
    name: "host",
    mode,
    target: ["web", "es2022"],
    entry: { host: "./src/host/page/index.ts", shim: "./src/host/page/shim.ts" },
    output: { path: `${root}/dist-host`, publicPath: "/host/", filename: "[name].js", clean: true },
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [loader, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    optimization: { minimize: false },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: "./src/host/page/host.html",
        filename: "index.html",
        chunks: ["host"],
        scriptLoading: "defer",
      }),
    ],
    devServer: developmentServer(),
  };
}

/** Serves page, pane and office.js on one http origin; nothing is fetched from anywhere else. */
function developmentServer() {
  return {
    port: 3000,
    host: "127.0.0.1",
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    open: process.stdout.isTTY ? true : false,
    setupMiddlewares(middlewares, server) {
      const read = readCompiled(root, () => server.middleware.context.outputFileSystem);
      const handle = (request, response, next) =>
        server.middleware.waitUntilValid(() => {
          hostRequest(request, response, read).then((done) => (done ? undefined : next()), next);
        });
      return [{ name: "embedded-host", middleware: handle }, ...middlewares];
    },
  };
}
