/** Mutation testing of the calculation core: `npm run mutation` prints the share of changed lines of src/domain that a test notices. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.ts", related: true },
  mutate: ["src/domain/calculations/**/*.ts", "src/domain/warnings/**/*.ts"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false, reportScoreTable: true },
  jsonReporter: { fileName: "reports/mutation.json" },
  incremental: true,
  incrementalFile: "reports/mutation-incremental.json",
  ignorePatterns: ["dist", "dist-host", "assets", "src/host", "src/taskpane"],
  thresholds: { high: 95, low: 80, break: 80 },
};
