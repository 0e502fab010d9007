import { createInternalService } from "./internalService";
import type { HostOptions } from "../workbook/hostOptions";

/** What the desktop host object needs of the page's host. */
export interface DesktopHostTarget {
  readonly options: HostOptions;
  process(text: string): Promise<string>;
  addClient(send: (text: string) => void): () => void;
  addService(name: string, service: ReturnType<typeof createInternalService>): void;
  /** Called with a function that runs a ribbon command of the add-in by its name. */
  setCommandRunner(run: (functionName: string, buttonId: string) => void): void;
}

type Handler = (dispId: number, values: unknown) => void;
type SafeArray = { toArray(): readonly unknown[]; dimensions(): number };

const execute = { richApiRequest: 93, commandCompleted: 94 } as const;
const event = { settingsChanged: 1, documentSelectionChanged: 2, richApiMessage: 33, commandInvoked: 39 } as const;
const knownEvents: readonly number[] = Object.values(event);
/** Answer to what the Common API has and this host has not (excel-win32-16.01.debug.js:1808 ooeOperationNotSupported). */
const notSupported = 5000;
/** 1 = shared runtime, 2 = initialise custom functions (office.debug.js:1476). */
const flags = 3;

/** office.js reads COM arrays; this is one in JavaScript. */
function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}

/**
 * The object Excel for Windows puts in an add-in's page as `window.external` before office.js runs (excel-win32-16.01.debug.js:4756): who the host
 * is, its settings, and a way to send requests and receive events. `scope` is the window of the pane.
 */
export function installDesktopHost(scope: Window, host: DesktopHostTarget, addinId: string): void {
  host.addService("Microsoft.InternalService.AddinInternalService", createInternalService());
  const handlers = new Map<number, Handler>();
  host.addClient((text) => deliver(text, handlers));
  host.setCommandRunner((functionName, buttonId) => {
    const source = JSON.stringify({ source: { id: buttonId } });
    handlers.get(event.commandInvoked)?.(event.commandInvoked, safeArray([buttonId, functionName, source]));
  });
  const later = (work: () => void) => void setTimeout(work, 0);
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.options.displayLanguage}|telemetry||disableLogging|${flags}`,
    GetLoggingAllowed: () => false,
    GetContext: () => ({
      ...context(host.options, addinId),
      GetOfficeThemeInfo: () => JSON.stringify(officeTheme(scope)),
    }),
    Execute(dispId: number, parameters: readonly unknown[], callback: (answer: SafeArray) => void) {
      if (dispId === execute.commandCompleted) return later(() => callback(safeArray([0])));
      if (dispId !== execute.richApiRequest) return later(() => callback(safeArray([notSupported])));
      const [, method, url, , body, , requestFlags] = parameters[0] as readonly unknown[];
      const request = { id: 0, type: 1, flags: requestFlags, message: { url, method, headers: {}, body } };
      void host.process(JSON.stringify(request)).then((answer) => {
        const { message } = JSON.parse(answer) as { message: { statusCode: number; body: unknown } };
        callback(safeArray([0, message.statusCode, [], JSON.stringify(message.body)]));
      });
    },
    RegisterEvent(dispId: number, _target: string, handler: Handler, callback: (status: number) => void) {
      if (!knownEvents.includes(dispId)) return later(() => callback(notSupported));
      handlers.set(dispId, handler);
      later(() => callback(0));
    },
    UnregisterEvent(dispId: number, _target: string, callback: (status: number) => void) {
      handlers.delete(dispId);
      later(() => callback(0));
    },
  };
  Object.defineProperty(scope, "external", { value: external, configurable: true, writable: true });
}

/** Colours as whole numbers, which office.js writes as `#rrggbb`; the dark ones when the page's system is dark. */
function officeTheme(scope: Window): Readonly<Record<string, number>> {
  const isDark = scope.matchMedia("(prefers-color-scheme: dark)").matches;
  const [background, foreground] = isDark ? [0x292929, 0xffffff] : [0xffffff, 0x242424];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
}

/** Selection and settings have events of their own in the Common API, without a message; all others are messages of one event. */
function deliver(text: string, handlers: ReadonlyMap<number, Handler>): void {
  const { type, message } = JSON.parse(text) as {
    type: number;
    message: { entries: readonly Record<string, unknown>[] };
  };
  if (type !== 3) return;
  const isOlder = ({ messageType }: Record<string, unknown>) =>
    messageType === event.settingsChanged || messageType === event.documentSelectionChanged;
  for (const { messageType } of message.entries.filter(isOlder))
    handlers.get(Number(messageType))?.(Number(messageType), safeArray([]));
  const newer = message.entries.filter((entry) => !isOlder(entry));
  if (newer.length > 0) handlers.get(event.richApiMessage)?.(event.richApiMessage, richApiMessages(newer));
}

function richApiMessages(entries: readonly Record<string, unknown>[]): SafeArray {
  const messages = entries.map((entry) =>
    safeArray([
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      typeof entry.message === "string" ? entry.message : JSON.stringify(entry.message),
      entry.id ?? "",
      false,
    ]),
  );
  return safeArray(messages);
}

/** Synchronous getters office.js reads at start (excel-win32-16.01.debug.js:4996). A fresh instance id keeps its session settings apart. */
function context(options: HostOptions, addinId: string): Readonly<Record<string, () => unknown>> {
  const instance = crypto.randomUUID();
  // Settings of the Common API are not kept: a file that is opened has none, and saving them fails.
  const settings = {
    Read: () => undefined,
    WriteAsync: (_keys: unknown, _values: unknown, done: (status: number) => void) => done(notSupported),
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => addinId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => options.contentLanguage,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.15407.10000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
  };
}
