import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { addinFiles } from "./src/functions/metadata/addinFiles.js";
import { hostConfig } from "./src/host/server/hostWebpack.js";

/** Where the add-in is served from while developing; the manifest in the repository points here. */
const developmentAddress = "https://localhost:3000";

/** The calendar of the pane brings style sheets; they go with the chunk that is loaded when the calendar is opened. */
const calendarStyles = { test: /@fullcalendar.*\.css$/, use: ["style-loader", "css-loader"] };

const loader = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

/** Styles of the pane are worked out while building. */
const readyStyles = {
  test: /\.tsx?$/,
  enforce: "post",
  loader: `${import.meta.dirname}/src/taskpane/build/readyStyles.js`,
};

/** What a pane needs in every workbook, and what its views share with that, comes in one file: each file more makes the start later. */
const startChunk = {
  name: "start",
  chunks: "async",
  test: (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === "first"),
  enforce: true,
};

/** The page asks for that file together with its own scripts, instead of after the first of them has run. */
const startAtOnce = {
  apply(compiler) {
    compiler.hooks.compilation.tap("StartAtOnce", (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap("StartAtOnce", ({ headTags }) => {
        for (const href of compilation.namedChunks.get(startChunk.name).files) {
          headTags.push({ tagName: "link", voidTag: true, attributes: { rel: "preload", as: "script", href } });
        }
      });
    });
  },
};

/** The solver's glue asks for Node's modules when it runs in Node; in Excel it never gets there. */
const withoutNodeModules = new webpack.IgnorePlugin({ resourceRegExp: /^node:/ });

/** The add-in itself: pane with ribbon commands, custom functions, manifest, icons, function metadata and help. */
async function addinConfig(mode, address) {
  return {
    name: "addin",
    mode,
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      functions: "./src/functions/functions.ts",
    },
    output: {
      path: `${import.meta.dirname}/dist`,
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [loader, readyStyles, calendarStyles] },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
      // Pane, commands and functions are entries of one page and share its chunks: none may leave out an export that another uses.
      usedExports: "global",
      splitChunks: { cacheGroups: { start: startChunk } },
    },
    performance: { hints: false },
    plugins: [
      withoutNodeModules,
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane", "commands", "functions"],
        inject: "body",
        scriptLoading: "defer",
      }),
      startAtOnce,
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(developmentAddress, address) },
        ],
      }),
      ...(await addinFiles(address)),
    ],
  };
}

/** The same functions as one file without chunks, for a runtime that cannot load more (Excel's JavaScript-only runtime). */
function singleFileFunctions(mode) {
  return {
    name: "functions-single",
    mode,
    target: ["web", "es2022"],
    entry: { "functions-single": "./src/functions/functions.ts" },
    output: { path: `${import.meta.dirname}/dist`, filename: "[name].js", asyncChunks: false },
    dependencies: ["addin"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [loader] },
    optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
    performance: { hints: false },
    plugins: [withoutNodeModules],
  };
}

/**
 * `webpack` builds the add-in; `--env host` builds and serves the page with the embedded workbook beside it (`npm start`);
 * `--env address=https://plan.example.org` writes that address into the manifest for a central deployment.
 */
export default async function configuration(env, { mode = "production" }) {
  const address = env.address ?? developmentAddress;
  const serving = Boolean(env.WEBPACK_SERVE);
  const addin = await addinConfig(mode, address);
  if (serving) return env.host ? [addin, hostConfig({ mode, loader })] : { ...addin, devServer: await excelServer() };
  const product = [addin, singleFileFunctions(mode)];
  return env.host ? [...product, hostConfig({ mode, loader })] : product;
}

async function excelServer() {
  return {
    port: 3000,
    server: await certificate(),
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    devMiddleware: { writeToDisk: false },
  };
}

/** Excel loads add-ins over https only: the certificate of office-addin-dev-certs, or where that cannot be installed one of webpack's own. */
async function certificate() {
  try {
    const { getHttpsServerOptions } = await import("office-addin-dev-certs");
    return { type: "https", options: await getHttpsServerOptions() };
  } catch {
    return "https";
  }
}
