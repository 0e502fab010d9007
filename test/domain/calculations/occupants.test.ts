import { describe, expect, it } from "vitest";
import { nameKey, occupantFinder } from "../../../src/domain/calculations/occupants";

describe("people and things that sessions occupy", () => {
  it("have one number each, under the first spelling met", () => {
    const { find, occupants } = occupantFinder();
    const places = ["Lokaal 1", " lokaal 1", "Lokaal 2"].map((room) => find("room", nameKey(room), room));
    expect(places).toEqual([0, 0, 1]);
    expect(occupants).toEqual([
      { kind: "room", who: "Lokaal 1" },
      { kind: "room", who: "Lokaal 2" },
    ]);
  });

  it("are different when a name is of two kinds", () => {
    const { find } = occupantFinder();
    expect([find("room", "beamer"), find("equipment", "beamer")]).toEqual([0, 1]);
  });
});
