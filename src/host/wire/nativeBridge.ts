/** The object office.js looks for as the global `_richApiNativeBridge` while it loads (excel-win32-16.01.debug.js:10815). */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

/** A host as bridges see it: text in, text out, and unasked messages to every client. */
export interface BridgedHost {
  /** Takes the text of a bridge request and gives the text of the answer. */
  process(text: string): Promise<string>;
  addClient(send: (text: string) => void): () => void;
}

/** Joins office.js to a host in the same process. Answers come in a microtask, so that fake timers do no harm. */
export function createNativeBridge(host: BridgedHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      queueMicrotask(() => void host.process(text).then((answer) => bridge.onMessageFromHost?.(answer)));
    },
  };
  host.addClient((text) => bridge.onMessageFromHost?.(text));
  return bridge;
}
