/** A button of an add-in's ribbon tab: it opens the pane or runs a function of the add-in. */
export interface AddinButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The name the add-in associated with the button, or `null` when it opens the pane. */
  readonly functionName: string | null;
}

/** What a host needs to know of an add-in, read from its manifest in one language. Addresses are paths on this page's own origin. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly paneAddress: string;
  readonly functionNamespace: string;
  readonly functionMetadataAddress: string;
  readonly buttons: readonly AddinButton[];
}

/** Reads an add-in-only (XML) manifest; throws when it lacks a task pane, because then there is nothing to show. */
export function addinManifest(xml: string, locale: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const first = (name: string, within: Element | Document = manifest): Element | null =>
    within.getElementsByTagNameNS("*", name)[0] ?? null;
  const resources = new Map(
    [...manifest.querySelectorAll("*|Resources *|*[id]")].map((element) => [
      element.getAttribute("id"),
      localised(element, locale),
    ]),
  );
  const resource = (element: Element | null): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const pane = first("SourceLocation", first("DefaultSettings") ?? manifest)?.getAttribute("DefaultValue");
  if (!pane) throw new Error("The manifest names no task pane.");
  const functions = [...manifest.getElementsByTagNameNS("*", "ExtensionPoint")].find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  const inFunctions = (name: string) => (functions ? first(name, functions) : null);
  const metadata = inFunctions("Metadata");
  return {
    id: first("Id")?.textContent ?? "",
    name: localised(first("DisplayName"), locale),
    paneAddress: ownAddress(pane),
    functionNamespace: resource(inFunctions("Namespace")),
    functionMetadataAddress: ownAddress(resource(metadata && first("SourceLocation", metadata))),
    buttons: [...manifest.getElementsByTagNameNS("*", "Control")].map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(first("Label", control)),
      tip: resource(first("Description", control)),
      icon: ownAddress(
        resources.get(
          [...control.getElementsByTagNameNS("*", "Image")]
            .find((image) => image.getAttribute("size") === "32")
            ?.getAttribute("resid") ?? "",
        ) ?? "",
      ),
      functionName: first("FunctionName", control)?.textContent ?? null,
    })),
  };
}

/** Office takes the override of the exact locale and else the default (docs:develop/localization). */
function localised(element: Element | null, locale: string): string {
  const override = [...(element?.children ?? [])].find(
    (child) => child.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

function ownAddress(address: string): string {
  return address && new URL(address, location.href).pathname;
}
