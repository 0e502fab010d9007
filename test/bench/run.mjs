import { sourceServer } from "../sourceServer.mjs";

/**
 * `npm run bench` runs every part and prints a table; `npm run bench -- build import` only those;
 * with `--json` one line per figure: {"figure", "value", "unit", "peer"?, "ratio"?}. A part that fails is told on
 * standard error; the others still run, and the exit code is 1.
 */
const parts = {
  build: "buildBench.ts",
  append: "appendBench.ts",
  import: "importBench.ts",
  importWriting: "importWritingBench.ts",
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

const server = await sourceServer();
await server.ssrLoadModule("/test/iteratorHelpers.ts");
let failed = 0;
for (const name of names.length > 0 ? names : Object.keys(parts)) {
  try {
    const { run } = await server.ssrLoadModule(`/test/bench/${parts[name]}`);
    if (typeof run !== "function") throw new Error(`${parts[name]} has no export \`run\`.`);
    const figures = await run();
    if (json) for (const figure of figures) console.log(JSON.stringify(figure));
    else print(name, figures);
  } catch (error) {
    failed += 1;
    console.error(`\n${name} failed: ${error instanceof Error ? error.stack : error}`);
  }
}
await server.close();
process.exit(failed === 0 ? 0 : 1);

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
