import { apiNotFound, HostError } from "./hostError";
import type { KeptReferences } from "./keptReferences";
import { callMember, clientName, findMember } from "./memberAccess";
import type { RequirementSets } from "./requirementSets";
import { WireCollection, WireObject } from "./wireObject";
import { pathType, type WireArguments, type WirePath, type WireRequest } from "./wireProtocol";

/** What object paths need to know of the host. */
export interface PathEnvironment {
  readonly root: WireObject;
  readonly sets: RequirementSets;
  readonly references: KeptReferences;
  service(name: string): WireObject | null;
}

/** Evaluates the object paths of one request, each once and when first asked for, so that `worksheets.add` runs once and in its turn. */
export class ObjectPaths {
  private readonly evaluated = new Map<number, WireObject | null>();
  /** The member being evaluated, for the `Location` of an error (`TableCollection.getItem`). */
  location = "";

  constructor(
    private readonly request: WireRequest,
    private readonly environment: PathEnvironment,
  ) {}

  /** Live objects of this request; a position on a sheet must follow rows that are inserted. */
  objects(): Iterable<WireObject | null> {
    return this.evaluated.values();
  }

  path(id: number): WirePath {
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`, 400);
    return path;
  }

  /** The object at the end of a path; `null` for a null object and everything below it. */
  object(id: number): WireObject | null {
    const known = this.evaluated.get(id);
    if (known !== undefined) return known;
    const value = this.evaluate(this.path(id));
    this.evaluated.set(id, value);
    return value;
  }

  /** Arguments with their objects in place; plain values are what JSON gave, so nothing is shared with the add-in. */
  argumentsOf(info: WireArguments | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference))
      return value.map((item, index) => this.argument(item, reference[index]));
    return typeof reference === "number" && reference > 0 ? this.object(reference) : this.plain(value);
  }

  private plain(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.plain(item));
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.plain(item)]));
  }

  private evaluate(path: WirePath): WireObject | null {
    const { environment } = this;
    switch (path.ObjectPathType) {
      case pathType.global:
        return environment.root;
      case pathType.newObject:
        return this.service(path.Name ?? "");
      case pathType.referenceId:
        return environment.references.get(path.Name ?? "");
      case pathType.nullObject:
        return null;
      default:
        return this.child(path);
    }
  }

  private service(name: string): WireObject {
    const service = this.environment.service(name);
    if (service === null) throw apiNotFound(name);
    return service;
  }

  private child(path: WirePath): WireObject | null {
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const name = path.ObjectPathType === pathType.indexer ? "GetItem" : (path.Name ?? "");
    this.location = `${parent.surface.className}.${clientName(name)}`;
    return this.member(parent, name, path);
  }

  private member(parent: WireObject, name: string, path: WirePath): WireObject | null {
    const { sets } = this.environment;
    const given = this.argumentsOf(path.ArgumentInfo);
    let value: unknown;
    if (path.ObjectPathType === pathType.indexer && parent instanceof WireCollection) value = parent.GetItem(given[0]);
    else if (path.ObjectPathType === pathType.method) value = callMember(parent, name, given, sets);
    else if (findMember(parent, name, sets).kind === "link") value = Reflect.get(parent, name);
    if (value === null || value instanceof WireObject) return value;
    throw apiNotFound(`${this.location} as an object`);
  }
}
