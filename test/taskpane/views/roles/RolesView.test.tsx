// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { memoryActions } from "../../memoryActions";
import { renderPane } from "../../renderPane";

it("divides tasks and writes a rule; an empty plan begins with the usual tasks", async () => {
  const actions = memoryActions({ organisation: { planYear: 2027, country: "NL" } });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /^Organisatie / }));
  await user.click(await screen.findByRole("button", { name: /^Rollen en spelregels/ }));
  await user.click(await screen.findByRole("button", { name: "Gebruikelijke taken toevoegen" }));
  const cell = await screen.findByRole("button", { name: "hr, Visie en doelen bepalen: R, voert uit" });
  cell.focus();
  await user.keyboard("{Delete}");
  expect(await screen.findByRole("button", { name: "hr, Visie en doelen bepalen: geen rol" })).toBe(cell);
  expect(actions.plan().roles[0]?.hr).toBeNull();
  expect(document.activeElement).toBe(cell);
});
