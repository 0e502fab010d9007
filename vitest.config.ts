import { defineConfig } from "vitest/config";
import { summaryReporter } from "./test/summaryReporter.ts";

const shared = {
  setupFiles: ["./test/iteratorHelpers.ts"],
  server: { deps: { inline: [/@univerjs/] } },
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    reporters: ["default", summaryReporter()],
    projects: [
      {
        test: {
          ...shared,
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/e2e/**"],
          // Files share a process, which loads each module once: a test leaves nothing behind that another would notice.
          isolate: false,
          // Vitest leaves one processor to itself, which on a machine with two is half of them.
          maxWorkers: "100%",
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
          globalSetup: ["./test/e2e/buildPages.ts"],
        },
      },
    ],
  },
});
