// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ActionRun } from "../../src/taskpane/paneActions";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const make = { name: "Opleidingsplan maken" };

it("proposes a Dutch plan for next year and makes it with one button", async () => {
  const actions = memoryActions(null);
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", make));
  expect(actions.made).toEqual([{ language: "nl-NL", country: "NL", planYear: 2027, withExample: false }]);
  const heading = await screen.findByRole("heading", { level: 1, name: "Opleidingsplan 2027" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

it("makes what was chosen with the keyboard", async () => {
  const actions = memoryActions(null);
  const user = renderPane(actions);
  await screen.findByRole("button", make);
  await user.click(screen.getByRole("radio", { name: "Français" }));
  await user.click(screen.getByRole("radio", { name: "België" }));
  screen.getByRole("radio", { name: "2027" }).focus();
  await user.keyboard("{ArrowRight}");
  await user.click(screen.getByRole("radio", { name: /Met een voorbeeld/ }));
  await user.click(screen.getByRole("button", make));
  expect(actions.made).toEqual([{ language: "fr", country: "BE", planYear: 2028, withExample: true }]);
});

it("does not take the focus from the sheet when the pane opens", async () => {
  renderPane(memoryActions(null));
  await screen.findByRole("button", make);
  expect(document.activeElement).toBe(document.body);
});

it("shows progress, and says after cancelling how to go on", async () => {
  const stopped = (_choices: unknown, { signal, onProgress }: ActionRun) =>
    new Promise<{ ok: false; problem: "cancelled" }>((resolve) => {
      onProgress({ stage: "writing", done: 6, total: 24 });
      signal.addEventListener("abort", () => resolve({ ok: false, problem: "cancelled" }));
    });
  const user = renderPane(memoryActions(null, { makePlan: stopped }));
  await user.click(await screen.findByRole("button", make));
  const bar = await screen.findByRole("progressbar", { name: "Uw plan wordt gemaakt" });
  expect(bar).toHaveProperty("value", 0.25);
  expect(screen.getByRole("status").textContent).toBe("Bladen en tabellen worden gemaakt");
  await user.click(screen.getByRole("button", { name: "Annuleren" }));
  expect((await screen.findByRole("status")).textContent).toMatch(/^Geannuleerd/);
  expect(screen.getByRole("button", make)).toBe(document.activeElement);
});

it("says what to do when a cell is still being edited", async () => {
  const user = renderPane(memoryActions(null, { makePlan: async () => ({ ok: false, problem: "cellEditing" }) }));
  await user.click(await screen.findByRole("button", make));
  expect((await screen.findByRole("alert")).textContent).toMatch(/Druk in het blad op Enter of Esc/);
});

it("speaks the language that is chosen for the pane, without touching that of the workbook", async () => {
  const user = renderPane(memoryActions(null));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Taal van dit venster" }), "English");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Make your training plan");
  expect(screen.getByRole("radio", { name: "Nederlands (Nederland)" })).toHaveProperty("checked", true);
  expect(document.documentElement.lang).toBe("en");
});
