import type { Reporter, TestModule } from "vitest/node";

/** Prints the one line CI reads: `tests: N passed, N failed, N skipped`. A file that fails to load counts as one failure. */
export function summaryReporter(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[]) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const module of modules) {
        const states = [...module.children.allTests()].map((test) => test.result().state);
        for (const state of states) count[state === "pending" ? "skipped" : state]++;
        if (module.state() === "failed" && !states.includes("failed")) count.failed++;
      }
      console.log(`tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
    },
  };
}
