import { Stryker } from "@stryker-mutator/core";

/**
 * `npm run mutation` changes src/domain in thousands of small ways and counts how many of them a test notices;
 * with `--json` only the figure, as `npm run bench` prints its own. What survived stands in reports/mutation.json.
 */
const json = process.argv.includes("--json");
const mutants = await new Stryker(json ? { reporters: ["json"], logLevel: "off" } : {}).runMutationTest();
const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
const noticed = count("Killed", "Timeout");
const unnoticed = count("Survived", "NoCoverage");
const value = Math.round((10_000 * noticed) / (noticed + unnoticed)) / 100;
console.log(JSON.stringify({ figure: "mutation.score", value, unit: "%", noticed, unnoticed }));
process.exit(value >= 80 ? 0 : 1);
