import { defineConfig } from "vitest/config";

/** The tests of the domain alone, in one process: thousands of small runs follow each other. */
export default defineConfig({
  test: {
    include: ["test/domain/**/*.test.ts"],
    // They read the sources as text, which mutation testing rewrites.
    exclude: ["test/domain/formulaIndex.test.ts", "test/domain/warnings/warningIndex.test.ts"],
    setupFiles: ["./test/iteratorHelpers.ts"],
    isolate: false,
  },
});
