import { defineConfig } from "vitest/config";

/** The tests of the domain alone, in one process: thousands of small runs follow each other. */
export default defineConfig({
  test: {
    include: ["test/domain/**/*.test.ts"],
    exclude: [
      // They read the sources as text, which mutation testing rewrites.
      "test/domain/formulaIndex.test.ts",
      "test/domain/warnings/warningIndex.test.ts",
      // Goes through every rule with hundreds of whole plans; each rule has a test of its own.
      "test/domain/warnings/planWarnings.test.ts",
    ],
    setupFiles: ["./test/iteratorHelpers.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
