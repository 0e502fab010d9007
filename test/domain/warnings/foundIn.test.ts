import { expect, it } from "vitest";
import { foundIn } from "../../../src/domain/warnings/foundIn";

it("what is found keeps the order of the rows, and rows with nothing leave no gap", () => {
  expect(foundIn([3, 0, 2, 0], (row) => (row === 0 ? null : `rij ${row}`))).toEqual(["rij 3", "rij 2"]);
  expect(foundIn([], () => "iets")).toEqual([]);
});
