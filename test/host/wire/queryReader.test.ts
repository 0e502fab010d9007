import { describe, expect, it } from "vitest";
import { QueryReader } from "../../../src/host/wire/queryReader";
import { surface } from "../../../src/host/wire/surface";
import { WireCollection, WireObject } from "../../../src/host/wire/wireObject";

class Leaf extends WireObject {
  override readonly surface = surface("Leaf", { "1.1": { scalars: "Name" }, "1.9": { scalars: "Newer" } });
  readonly Newer = true;
  constructor(readonly Name: string) {
    super();
  }
  override identity() {
    return { Id: this.Name.toUpperCase() };
  }
}

class Leaves extends WireCollection<Leaf> {
  override readonly surface = surface("Leaves", { "1.1": { scalars: "Count" } });
  override items() {
    return ["a", "b", "c"].map((name) => new Leaf(name));
  }
  override find() {
    return null;
  }
}

class Tree extends WireObject {
  override readonly surface = surface("Tree", {
    "1.1": { scalars: "Height", hidden: "Secret", links: "Leaves Top Nothing" },
  });
  readonly Height = 3;
  readonly Secret = 1;
  readonly Leaves = new Leaves();
  readonly Top = new Leaf("top");
  readonly Nothing = null;
}

const wire = new QueryReader({ ExcelApi: "1.8" }, "wire");

describe("QueryReader", () => {
  it("reads all scalars of the requirement set when nothing is selected, and never what must be asked for", () => {
    expect(wire.read(new Tree(), {})).toEqual({ Height: 3 });
    expect(wire.read(new Leaf("a"), {})).toEqual({ Id: "A", Name: "a" });
  });

  it("reads paths, whole objects and null objects", () => {
    expect(wire.read(new Tree(), { Select: ["height", "top/name", "nothing", "secret"] })).toEqual({
      Height: 3,
      Secret: 1,
      Top: { Id: "TOP", Name: "top" },
      Nothing: null,
    });
    expect(wire.read(new Tree(), { Select: ["height"], Expand: ["leaves"] })).toMatchObject({
      Leaves: { _Items: [{ Name: "a" }, {}, {}] },
    });
    expect(wire.read(null, {})).toBeNull();
  });

  it("reads items of a collection by page, its own properties apart", () => {
    expect(wire.read(new Leaves(), { Select: ["name"], Top: 1, Skip: 1 })).toEqual({
      _Items: [{ Id: "B", Name: "b" }],
    });
    expect(wire.read(new Leaves(), { Select: ["count"] })).toEqual({ Count: 3 });
  });

  it("spells names as JavaScript does for retrieve", () => {
    const client = new QueryReader({ ExcelApi: "1.8" }, "client");
    expect(client.read(new Leaves(), { Select: ["items/name"], Top: 1 })).toEqual({ items: [{ id: "A", name: "a" }] });
  });

  it("refuses a property that is unknown or too new, naming it", () => {
    expect(() => wire.read(new Tree(), { Select: ["width"] })).toThrow("Tree.width");
    expect(() => wire.read(new Leaf("a"), { Select: ["newer"] })).toThrow("Leaf.newer (ExcelApi 1.9)");
  });
});
