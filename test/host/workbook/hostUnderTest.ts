import { createHost, type Host } from "../../../src/host/createHost";
import type { HostOptions } from "../../../src/host/workbook/hostOptions";
import { loadOfficeJsInNode } from "../../../src/host/wire/loadOfficeJsInNode";

/** A host with the unmodified office.js joined to it, for tests of what an add-in sees. */
export interface HostUnderTest {
  readonly host: Host;
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
}

/** Starts a fresh English host; one test file holds one at a time, because the library talks to the bridge it was given last. */
export function hostUnderTest(options: Partial<HostOptions> = {}): HostUnderTest {
  const host = createHost({ displayLanguage: "en-US", contentLanguage: "en-US", ...options });
  const { Excel, OfficeExtension } = loadOfficeJsInNode(host.createBridge(), host.model.options);
  (OfficeExtension as unknown as { Utility: { _synchronousCleanup: boolean } }).Utility._synchronousCleanup = true;
  return { host, run: (batch) => Excel.run(batch) };
}

/** A host with a sheet `S` beside its first one, and `onSheet`, which does something with it in one sync. */
export interface HostWithSheet extends HostUnderTest {
  readonly onSheet: <Result>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
  ) => Promise<Result>;
}

export async function hostWithSheet(options: Partial<HostOptions> = {}): Promise<HostWithSheet> {
  const excel = hostUnderTest(options);
  await excel.run(async (context) => {
    context.workbook.worksheets.add("S");
    await context.sync();
  });
  const onSheet: HostWithSheet["onSheet"] = (work) =>
    excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem("S"), context);
      await context.sync();
      return result;
    });
  return { ...excel, onSheet };
}

/** The values of an address on a sheet. */
export async function valuesOf({ run }: HostUnderTest, sheet: string, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

/** The code a batch fails with; `null` when it succeeds. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: { readonly code?: string }) => error.code ?? String(error),
  );
}
