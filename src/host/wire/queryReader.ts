import { clientName, findMember, readMember, wireName } from "./memberAccess";
import { isSetSupported, type RequirementSets } from "./requirementSets";
import { WireCollection, WireObject } from "./wireObject";
import type { WireQuery } from "./wireProtocol";

/** A `Select` as a tree: `format/fill/color` and `*`. */
interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

/** Reads what a `load` (wire names) or a `retrieve` (names of the JavaScript API) asks for. */
export class QueryReader {
  constructor(
    private readonly sets: RequirementSets,
    private readonly spelling: "wire" | "client",
  ) {}

  read(object: WireObject | null, query: WireQuery): unknown {
    return this.readObject(object, selectionOf(query), query);
  }

  private readObject(object: WireObject | null, selection: Selection, page: WireQuery = {}): unknown {
    if (object === null) return null;
    const result: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(object.identity())) result[this.spell(key)] = value;
    if (object instanceof WireCollection) return this.readCollection(object, selection, page, result);
    if (selection.all) this.readAllScalars(object, result);
    for (const [name, child] of selection.children) this.readChild(object, name, child, result);
    return result;
  }

  /** Names that are not the collection's own (`items/name` arrives as `name`) belong to its items. */
  private readCollection(
    collection: WireCollection,
    selection: Selection,
    page: WireQuery,
    result: Record<string, unknown>,
  ): unknown {
    const own = [...selection.children].filter(
      ([name]) => collection.surface.members.get(wireName(name))?.kind === "scalar",
    );
    for (const [name, child] of own) this.readChild(collection, name, child, result);
    const others = new Map([...selection.children].filter(([name]) => !own.some(([mine]) => mine === name)));
    if (own.length > 0 && others.size === 0 && !selection.all) return result;
    const items = collection.items().slice(page.Skip ?? 0);
    const ofItems = { all: selection.all || others.size === 0, children: others };
    result[this.spelling === "wire" ? "_Items" : "items"] = items
      .slice(0, page.Top ?? items.length)
      .map((item) => this.readObject(item, ofItems));
    return result;
  }

  private readAllScalars(object: WireObject, result: Record<string, unknown>): void {
    for (const [name, member] of object.surface.members)
      if (member.kind === "scalar" && isSetSupported(this.sets, member.set, member.version))
        result[this.spell(name)] = Reflect.get(object, name);
  }

  private readChild(object: WireObject, name: string, child: Selection, result: Record<string, unknown>): void {
    const member = wireName(name);
    const value = findMember(object, member, this.sets) && readMember(object, member, this.sets);
    const selection = child.all || child.children.size > 0 ? child : { all: true, children: child.children };
    result[this.spell(member)] = value instanceof WireObject ? this.readObject(value, selection) : value;
  }

  private spell(name: string): string {
    return this.spelling === "wire" ? name : clientName(name);
  }
}

function selectionOf({ Select = [], Expand = [] }: WireQuery): Selection {
  const root: Selection = { all: Select.length === 0, children: new Map() };
  for (const path of Select) addPath(root, path);
  for (const path of Expand) addPath(root, `${path}/*`);
  return root;
}

function addPath(root: Selection, path: string): void {
  let place = root;
  for (const part of path.split(/[/.]/).filter((name) => name !== "items")) {
    if (part === "*") {
      place.all = true;
      return;
    }
    const next = place.children.get(part) ?? { all: false, children: new Map<string, Selection>() };
    place.children.set(part, next);
    place = next;
  }
}
