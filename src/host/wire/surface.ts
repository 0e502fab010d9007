/** Members that came with one version of a requirement set, separated by blanks, with their wire names. */
export interface SurfacePart {
  /** Values `load` reads. */
  readonly scalars?: string;
  /** Values that can only be set, or that `load` gives only when asked for by name. */
  readonly hidden?: string;
  /** Properties that lead to another object. */
  readonly links?: string;
  readonly methods?: string;
  /** Events with their numbers (`DataChanged:10`): `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`. */
  readonly events?: string;
}

export interface SurfaceMember {
  readonly kind: "scalar" | "hidden" | "link" | "method";
  readonly set: string;
  readonly version: string;
  /** Set on the methods that begin or end listening to an event. */
  readonly event?: { readonly type: number; readonly isListening: boolean };
}

/** What a class offers on the wire. A member that is not listed does not exist for the add-in. */
export interface Surface {
  readonly className: string;
  readonly members: ReadonlyMap<string, SurfaceMember>;
}

/**
 * Declares what a class offers, by the version that brought it: `{ "1.1": {...} }` means ExcelApi 1.1, `{ "ExcelApiOnline 1.1": {...} }` another
 * set, `{ "": {...} }` what belongs to the wire protocol itself. Versions are those of Microsoft's reference (ref:docs-ref-autogen/excel).
 */
export function surface(className: string, parts: Readonly<Record<string, SurfacePart>>): Surface {
  const members = new Map<string, SurfaceMember>();
  for (const [since, part] of Object.entries(parts)) {
    const [set, version] = since.includes(" ") ? since.split(" ") : ["ExcelApi", since];
    const add = (kind: SurfaceMember["kind"], names = "") => {
      for (const name of names.split(" ").filter(Boolean))
        members.set(name, { kind, set: since === "" ? "" : (set ?? ""), version: version ?? "" });
    };
    add("scalar", part.scalars);
    add("hidden", part.hidden);
    add("link", part.links);
    add("method", part.methods);
    for (const [name, event] of (part.events ?? "").split(" ").filter(Boolean).flatMap(eventMethods))
      members.set(name, { kind: "method", set: set ?? "", version: version ?? "", event });
  }
  return { className, members };
}

/** `EventNameChanged:24` gives `_RegisterEventNameChanged`, all others `_Register…Event`, as office.js calls them. */
function eventMethods(declaration: string): [string, NonNullable<SurfaceMember["event"]>][] {
  const [name = "", type] = declaration.split(":");
  const ending = name.startsWith("Event") ? name : `${name}Event`;
  return [
    [`_Register${ending}`, { type: Number(type), isListening: true }],
    [`_Unregister${ending}`, { type: Number(type), isListening: false }],
  ];
}
