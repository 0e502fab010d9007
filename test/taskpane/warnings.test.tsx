// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

/** Two goals without learning goals (attention), and a need that was included without its test (error). */
const sketch: PlanSketch = {
  organisation: { planYear: 2027 },
  goals: [
    { id: "D-1", name: "Minder verloop", indicator: "verloop", baseline: 12 },
    { id: "D-2", name: "Snellere levering", indicator: "levertijd", baseline: 5 },
  ],
  needs: [{ id: "B-1", title: "Veilig werken", level: "team", status: "included" }],
};

async function openWarnings(actions: ReturnType<typeof memoryActions>) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /^Meldingen/ }));
  await screen.findByRole("heading", { level: 1, name: "Meldingen" });
  return user;
}

const navigator = () => screen.getByRole("region", { name: /^Melding \d+ van \d+$/ });

it("begins with the most serious warning and goes to its cell", async () => {
  const actions = memoryActions(sketch);
  const user = await openWarnings(actions);
  expect(within(navigator()).getByText("Fout")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Toon in het blad" }));
  expect(actions.shown.at(-1)).toMatchObject({ table: "needs", row: "B-1" });
});

it("shows the next problem in the sheet and comes round to the first again", async () => {
  const actions = memoryActions(sketch);
  const user = await openWarnings(actions);
  const count = Number(/van (\d+)$/.exec(heading())?.[1]);
  expect(count).toBeGreaterThan(2);
  for (let turn = 0; turn < count; turn++) await user.click(screen.getByRole("button", { name: "Volgende" }));
  expect(heading()).toBe(`Melding 1 van ${count}`);
  expect(actions.shown).toHaveLength(count);
});

const heading = () => within(navigator()).getByRole("heading", { level: 2 }).textContent ?? "";

it("narrows to one severity and one sheet, and says so when nothing is left", async () => {
  const user = await openWarnings(memoryActions(sketch));
  await user.selectOptions(screen.getByRole("combobox", { name: "Ernst" }), "Let op");
  await user.selectOptions(screen.getByRole("combobox", { name: "Blad" }), "Blad goals");
  const list = screen.getByRole("region", { name: "Lijst van meldingen" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .every((item) => item.textContent?.includes("Blad goals")),
  ).toBe(true);
  await user.selectOptions(screen.getByRole("combobox", { name: "Ernst" }), "Fout");
  expect(screen.getByText("Geen meldingen met deze keuze.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Alles tonen" }));
  expect(navigator()).toBeTruthy();
});

it("says how many warnings each sheet and each step has, of the severity that is chosen", async () => {
  const user = await openWarnings(memoryActions(sketch));
  const labels = (name: string) =>
    within(screen.getByRole("combobox", { name }))
      .getAllByRole("option")
      .map((option) => option.textContent);
  expect(labels("Blad")).toEqual(expect.arrayContaining(["Blad goals (2)", "Blad needs (3)"]));
  await user.selectOptions(screen.getByRole("combobox", { name: "Ernst" }), "Fout");
  expect(labels("Blad")).toEqual(expect.arrayContaining(["Blad goals (0)", "Blad needs (1)"]));
  expect(labels("Stap").filter((label) => !label?.endsWith("(0)"))).toHaveLength(2);
});

it("accepts a warning only with a reason, and keeps the reason", async () => {
  const actions = memoryActions(sketch);
  const user = await openWarnings(actions);
  await user.selectOptions(screen.getByRole("combobox", { name: "Blad" }), "Blad goals");
  const before = heading();
  await user.click(screen.getByRole("button", { name: "Aanvaarden …" }));
  const reason = screen.getByRole("textbox", { name: "Waarom mag dit zo blijven?" });
  expect(document.activeElement).toBe(reason);
  await user.click(screen.getByRole("button", { name: "Aanvaarden" }));
  expect(screen.getByText("Vul een reden in.")).toBeTruthy();
  expect(actions.plan().acceptedWarnings).toEqual([]);
  await user.type(reason, "Volgend jaar pas");
  await user.click(screen.getByRole("button", { name: "Aanvaarden" }));
  expect(actions.plan().acceptedWarnings).toMatchObject([{ reason: "Volgend jaar pas" }]);
  expect(heading()).not.toBe(before);
  await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "Aanvaard");
  expect(screen.getByText("Reden: Volgend jaar pas")).toBeTruthy();
});

it("leaves the warning open when the reason form is closed with Escape", async () => {
  const actions = memoryActions(sketch);
  const user = await openWarnings(actions);
  await user.click(screen.getByRole("button", { name: "Aanvaarden …" }));
  await user.keyboard("Toch niet{Escape}");
  expect(actions.plan().acceptedWarnings).toEqual([]);
  await screen.findByRole("button", { name: "Aanvaarden …" });
});

it("teaches when there is nothing to warn about", async () => {
  await openWarnings(memoryActions({ organisation: { planYear: 2027 } }));
  expect(screen.getByText(/^Geen meldingen/)).toBeTruthy();
});

it("counts the open warnings at the sheets of a step", async () => {
  const user = renderPane(memoryActions(sketch));
  await user.click(await screen.findByRole("button", { name: /Behoeften en veldwerk/ }));
  const sheet = await screen.findByRole("button", { name: "Blad needs, 3 open meldingen" });
  expect(sheet.textContent).toBe("Blad needs (3)");
  expect(screen.getByRole("button", { name: "Blad interviews" })).toBeTruthy();
});
