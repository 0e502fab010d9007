import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";

const officeAddress = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/g;
const officeFolder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".map": "application/json",
};

/**
 * Reads a built file by its address: `/host/…` from the page's build, anything else from the add-in's build.
 * `fileSystem` is the disk, or the memory of a development server.
 */
export function readCompiled(root, fileSystem) {
  return async (path) => {
    const file =
      path === "/" ? "dist-host/index.html" : path.startsWith("/host/") ? `dist-host/${path.slice(6)}` : `dist${path}`;
    const whole = normalize(join(root, file));
    if (!whole.startsWith(root)) return null;
    return new Promise((resolve) => fileSystem().readFile(whole, (error, content) => resolve(error ? null : content)));
  };
}

/**
 * Answers a request for the page, the add-in or office.js; resolves to false when there is no such file.
 * An add-in page asked for with `?host` gets the embedded workbook in front of office.js, and office.js itself from the
 * installed package instead of Microsoft's CDN; the file that Excel would load is otherwise untouched.
 */
export async function hostRequest(request, response, read) {
  const url = new URL(request.url, "http://localhost");
  const path = decodeURIComponent(url.pathname);
  const content = path.startsWith("/officejs/") ? await officeFile(path.slice(10)) : await read(path);
  if (content === null) return false;
  const isPane = extname(path) === ".html" && url.searchParams.has("host");
  response.setHeader(
    "Content-Type",
    types[extname(path)] ?? (path === "/" ? types[".html"] : "application/octet-stream"),
  );
  response.setHeader("Cache-Control", "no-store");
  response.end(isPane ? paneForHost(content.toString()) : content);
  return true;
}

function paneForHost(html) {
  return html
    .replace(/<script[^>]*appsforoffice/, (tag) => `<script src="/host/shim.js"></script>${tag}`)
    .replace(officeAddress, "/officejs/office.js");
}

/** The package ships some folders in lower case that the library asks for in mixed case. */
async function officeFile(path) {
  for (const name of [path, path.toLowerCase()]) {
    const file = normalize(join(officeFolder, name));
    if (!file.startsWith(officeFolder)) return null;
    const content = await readFile(file).catch(() => null);
    if (content) return content;
  }
  return null;
}
