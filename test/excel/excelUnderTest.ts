import type { HostProblem, Result } from "../../src/actions/ports";
import { createHost, type Host } from "../../src/host/createHost";
import { calculateWith } from "../../src/host/engine/recalculation";
import { isSetSupported } from "../../src/host/wire/requirementSets";
import { loadOfficeJsInNode } from "../../src/host/wire/loadOfficeJsInNode";
import type { HostOptions } from "../../src/host/workbook/hostOptions";

/** An empty workbook in our own host behind the unmodified office.js. */
export function excelUnderTest(options: Partial<HostOptions> = {}, isCalculating = false): Host {
  const host = createHost(options);
  if (isCalculating) host.attachEngine(calculateWith());
  loadOfficeJsInNode(host.createBridge(), () => host.circumstances);
  const requirements = {
    isSetSupported: (name: string, version?: string) =>
      isSetSupported(host.circumstances.requirementSets, name, version),
  };
  Object.assign(globalThis, { Office: { context: { requirements } } });
  return host;
}

/** The value of a result that must be one; fails with the problem. */
export function valueOf<T>(result: Result<T, HostProblem | string>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
