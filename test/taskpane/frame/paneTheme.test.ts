import { expect, it } from "vitest";
import { schemeOfBackground } from "../../../src/taskpane/frame/paneTheme";

it.each([
  ["#FFFFFF", "light"],
  ["#F0F0F0", "light"],
  ["#262626", "dark"],
  ["#0A0A0A", "dark"],
  ["1F1F1F", "dark"],
])("calls a pane with background %s %s", (color, scheme) => {
  expect(schemeOfBackground(color)).toBe(scheme);
});

it("leaves the choice to the system when Office gives no colour", () => {
  expect(schemeOfBackground(undefined)).toBeNull();
  expect(schemeOfBackground("wit")).toBeNull();
});
