import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import { isSetSupported } from "./requirementSets";
import { functionAssociation, type FunctionAssociation } from "./functionAssociation";
import type { NativeBridge } from "./nativeBridge";
import type { HostOptions } from "../workbook/hostOptions";

/** The part of the `Office` global an add-in may use when no pane surrounds it. */
export interface NodeOffice {
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly platform: HostOptions["platform"];
    readonly host: "Excel";
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
  readonly actions: { associate(id: string, action: (event: unknown) => unknown): void };
  onReady(callback?: (info: { host: string; platform: string }) => void): Promise<{ host: string; platform: string }>;
}

/** Microsoft's libraries as loaded. `actions` holds what the add-in associated, by id. */
export interface LoadedOfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: NodeOffice;
  readonly CustomFunctions: FunctionAssociation & {
    readonly Error: typeof CustomFunctions.Error;
    readonly ErrorCode: typeof CustomFunctions.ErrorCode;
  };
  readonly actions: ReadonlyMap<string, (event: unknown) => unknown>;
}

/**
 * Loads the unmodified Excel library of office.js into this process and joins it to a host by its bridge; a second call joins the library, which
 * is loaded once, to another host. It runs in this realm, because the library compares prototypes of plain objects.
 */
export function loadOfficeJsInNode(bridge: NativeBridge, options: () => HostOptions): LoadedOfficeJs {
  const scope = globalThis as unknown as Record<string, unknown>;
  scope.window ??= globalThis;
  scope.navigator ??= { userAgent: "node" };
  const actions = new Map<string, (event: unknown) => unknown>();
  if (scope.Excel === undefined) {
    scope._richApiNativeBridge = bridge;
    scope.CustomFunctions = functionAssociation();
    scope.CustomFunctionMappings = {};
    const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js");
    runInThisContext(readFileSync(file, "utf8"), { filename: file });
  } else hostBridgeOf(scope).init(bridge);
  scope.Office = nodeOffice(options, actions);
  return {
    Excel: scope.Excel as typeof Excel,
    OfficeExtension: scope.OfficeExtension as typeof OfficeExtension,
    Office: scope.Office as NodeOffice,
    CustomFunctions: scope.CustomFunctions as LoadedOfficeJs["CustomFunctions"],
    actions,
  };
}

function hostBridgeOf(scope: Readonly<Record<string, unknown>>): { init(bridge: NativeBridge): void } {
  return (scope.OfficeExtension as { HostBridge: { init(bridge: NativeBridge): void } }).HostBridge;
}

function nodeOffice(options: () => HostOptions, actions: Map<string, (event: unknown) => unknown>): NodeOffice {
  return {
    context: {
      get displayLanguage() {
        return options().displayLanguage;
      },
      get contentLanguage() {
        return options().contentLanguage;
      },
      get platform() {
        return options().platform;
      },
      host: "Excel",
      requirements: { isSetSupported: (name, version) => isSetSupported(options().requirementSets, name, version) },
    },
    actions: { associate: (id, action) => void actions.set(id, action) },
    onReady: (callback) => {
      const info = { host: "Excel", platform: options().platform };
      callback?.(info);
      return Promise.resolve(info);
    },
  };
}
