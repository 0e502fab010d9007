import { expect, it } from "vitest";
import { movedCell, partOfKey } from "../../../../src/taskpane/views/roles/raciKeys";

const press = (key: string) => ({ key, ctrlKey: false, altKey: false, metaKey: false });

it("moves a cell at a time and stays at the edges", () => {
  expect(movedCell({ task: 0, party: 0 }, "ArrowRight", 3)).toEqual({ task: 0, party: 1 });
  expect(movedCell({ task: 0, party: 0 }, "ArrowUp", 3)).toEqual({ task: 0, party: 0 });
  expect(movedCell({ task: 2, party: 6 }, "ArrowDown", 3)).toEqual({ task: 2, party: 6 });
  expect(movedCell({ task: 1, party: 3 }, "End", 3)).toEqual({ task: 1, party: 6 });
  expect(movedCell({ task: 1, party: 3 }, "x", 3)).toBeNull();
});

it("gives a part by its letter, both by its own letter and none by Delete", () => {
  expect(["r", "A", "c", "i", "b", "Delete", "x"].map((key) => partOfKey(press(key), "b"))).toEqual([
    ...["R", "A", "C", "I", "AR", null],
    undefined,
  ]);
  expect(partOfKey({ ...press("a"), ctrlKey: true }, "b")).toBeUndefined();
});
