import { defineConfig } from "vitest/config";

/** The tests of the domain alone, in one process: thousands of small runs follow each other. */
export default defineConfig({
  test: {
    include: ["test/domain/**/*.test.ts"],
    setupFiles: ["./test/iteratorHelpers.ts"],
    isolate: false,
  },
});
