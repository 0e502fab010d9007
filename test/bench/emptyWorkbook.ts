import { createHost, type Host } from "../../src/host/createHost";
import { loadOfficeJsInNode } from "../../src/host/wire/loadOfficeJsInNode";

/** An empty workbook behind the unmodified office.js, without a calculator, that knows how long the host itself was at work. */
export interface TimedWorkbook {
  readonly host: Host;
  /** Milliseconds that answering requests took since the start. */
  readonly hostTime: () => number;
}

/** Starts an empty workbook; the library talks to the last one started. */
export function emptyWorkbook(): TimedWorkbook {
  const host = createHost();
  const answer = host.process.bind(host);
  let hostTime = 0;
  host.process = async (text) => {
    const start = performance.now();
    const given = await answer(text);
    hostTime += performance.now() - start;
    return given;
  };
  loadOfficeJsInNode(host.createBridge(), () => host.circumstances);
  return { host, hostTime: () => hostTime };
}
