import { createServer } from "vite";

/**
 * `npm run bench` runs every part and prints a table; `npm run bench -- build import` only those;
 * with `--json` one line per figure: {"figure", "value", "unit", "peer"?, "ratio"?}.
 */
const parts = {
  build: "buildBench.ts",
  append: "appendBench.ts",
  import: "importBench.ts",
  pane: "paneBench.ts",
  lo: "libreOfficeBench.ts",
  calc: "calc.ts",
  conflicts: "conflicts.ts",
  bestValue: "bestValue.ts",
};

const given = process.argv.slice(2);
const json = given.includes("--json");
const names = given.filter((argument) => !argument.startsWith("--"));
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No bench part called ${unknown.join(", ")}; there are: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}

const server = await createServer({
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ssr: { noExternal: [/@univerjs/] },
});
await server.ssrLoadModule("/test/iteratorHelpers.ts");
for (const name of names.length > 0 ? names : Object.keys(parts)) {
  const module = await server.ssrLoadModule(`/test/bench/${parts[name]}`);
  const figures = await module.run();
  if (json) for (const figure of figures) console.log(JSON.stringify(figure));
  else print(name, figures);
}
await server.close();
process.exit(0);

function print(name, figures) {
  console.log(`\n${name}`);
  for (const { figure, value, unit, peer, ratio } of figures) {
    const beside = peer === undefined ? "" : `   beside ${peer}${ratio === undefined ? "" : `, ratio ${round(ratio)}`}`;
    console.log(`  ${figure.padEnd(26)} ${String(round(value)).padStart(12)} ${unit}${beside}`);
  }
}

function round(value) {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}
