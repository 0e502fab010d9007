import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const scripts = readdirSync("dist").filter((file) => file.endsWith(".js"));
const read = (file: string): string => readFileSync(`dist/${file}`, "utf8");
const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);

const found = (file: string, pattern: RegExp): readonly string[] => read(file).match(pattern) ?? [];

/** The scripts the pane's page loads by itself; the rest comes when it is needed. */
const atFirst = [...read("taskpane.html").matchAll(/<script[^>]+src="([^":]+\.js)"/g)].map((match) => match[1] ?? "");

describe("what Excel loads", () => {
  it("keeps the pane's own scripts within 80 KB gzipped at first load", () => {
    expect(atFirst).toContain("taskpane.js");
    expect(gzipped(atFirst.filter((file) => file !== "functions.js"))).toBeLessThanOrEqual(80_000);
  });

  it("keeps the custom functions within 15 KB gzipped at first load, without React", () => {
    expect(gzipped(["functions.js"])).toBeLessThanOrEqual(15 * 1024);
    expect(found("functions.js", /__SECRET_INTERNALS|useLayoutEffect/g)).toEqual([]);
  });

  it("holds nothing of the embedded host and nothing of office.js", () => {
    for (const file of scripts)
      expect(found(file, /univerjs|ProcessQuery|_richApiNativeBridge|GetSupportedMatrix/g), file).toEqual([]);
  });

  it("offers the functions also as one file that loads no other script", () => {
    expect(found("functions-single.js", /createElement\(["']script|importScripts\(/g)).toEqual([]);
  });

  it("loads office.js from Microsoft's address and forbids every other origin", () => {
    const page = read("taskpane.html");
    expect(page.match(/<script[^>]+src="https[^"]*"/g)).toEqual([
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    ]);
    expect(page).toMatch(/http-equiv="Content-Security-Policy"/);
    expect(page).toMatch(/connect-src 'self'/);
    expect(page).toMatch(/default-src 'none'|default-src 'self'/);
  });

  it("shows its name and what to do when Excel does not answer in each language, before any script runs", () => {
    const page = read("taskpane.html");
    for (const words of ["Opleidingsplan", "Plan de formation", "Training plan"])
      expect(page).toContain(`>${words}</span>`);
    expect(page.match(/<p[^>]*>Excel /g)).toEqual(["<p>Excel ", '<p lang="fr">Excel ', '<p lang="en">Excel ']);
  });

  it("asks the network for nothing in what it loads at first; what libraries could do later, the policy of the page forbids", () => {
    for (const file of atFirst) {
      expect(found(file, /\bfetch\(|XMLHttpRequest|navigator\.sendBeacon|new WebSocket/g), file).toEqual([]);
    }
  });
});
