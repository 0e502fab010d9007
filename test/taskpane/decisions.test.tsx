// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const sketch: PlanSketch = {
  organisation: { planYear: 2027, budgetGranted: 500_000, budgetStatus: "submitted" },
  trainings: [{ id: "O-1", title: "Excel voor planners", cluster: "d", status: "planned" }],
  budgetFrames: [{ id: "K-1", department: "Service", granted: 100_000, status: "approved" }],
};

async function open(actions: ReturnType<typeof memoryActions>, view: RegExp, card: string) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Prioriteiten en begroting/ }));
  await user.click(await screen.findByRole("button", { name: view }));
  const region = within(await screen.findByRole("region", { name: card }));
  await user.click(region.getByRole("button", { name: "Besluit noteren" }));
  return { user, region };
}

it("notes who approved the budget on what condition, and the status follows", async () => {
  const actions = memoryActions(sketch);
  const { user, region } = await open(actions, /^Budget/, "Goedkeuring van het budget");
  expect(region.getByText("Nog niet goedgekeurd")).toBeTruthy();
  await user.selectOptions(region.getByRole("combobox", { name: "Besluit" }), "akkoord onder voorwaarde");
  await user.click(region.getByRole("button", { name: "Besluit bewaren" }));
  expect(region.getByText("Vul in wie besliste.")).toBeTruthy();
  await user.type(region.getByRole("textbox", { name: "Wie besliste?" }), "Katrien");
  await user.click(region.getByRole("button", { name: "Besluit bewaren" }));
  expect(region.getByText("Vul de voorwaarde in.")).toBeTruthy();
  await user.type(region.getByRole("textbox", { name: "Voorwaarde" }), "Verslag in juni");
  await user.click(region.getByRole("button", { name: "Besluit bewaren" }));
  expect(await region.findByText("Goedgekeurd sinds 16-11-2026")).toBeTruthy();
  expect(region.getByText("Voorwaarde: Verslag in juni")).toBeTruthy();
  expect(actions.plan().organisation).toMatchObject({ budgetStatus: "approved", budgetApprovedBy: "Katrien" });
});

it("says that a part of the budget is approved although the board refused the whole", async () => {
  const decisions = [{ id: "BES-001", subject: "budget", date: "2026-11-01", decision: "rejected" }] as const;
  const { region } = await open(memoryActions({ ...sketch, decisions }), /^Budget/, "Goedkeuring van het budget");
  expect(region.getByText("1 status spreekt dit besluit tegen: zie de melding W-BUD-10.")).toBeTruthy();
});

it("notes what a meeting chose for a training, and shows it on the board of priorities", async () => {
  const actions = memoryActions(sketch);
  const { user, region } = await open(actions, /^Prioriteiten/, "Besluiten over prioriteiten");
  expect(region.getByText(/^Nog geen besluiten/)).toBeTruthy();
  await user.selectOptions(region.getByRole("combobox", { name: "Waarover?" }), "Excel voor planners");
  await user.type(region.getByRole("textbox", { name: "Wie was erbij?" }), "directie, hr");
  await user.type(region.getByRole("textbox", { name: "Reden" }), "Nodig voor de nieuwe planning");
  await user.click(region.getByRole("button", { name: "Besluit bewaren" }));
  expect(await screen.findByRole("button", { name: /Excel voor planners.*Besluit: akkoord/ })).toBeTruthy();
  expect(region.getByText("Aanwezig: directie, hr")).toBeTruthy();
  expect(actions.plan().decisions).toMatchObject([{ trainingId: "O-1", reason: "Nodig voor de nieuwe planning" }]);
  await user.click(region.getByRole("button", { name: /Excel voor planners: akkoord/ }));
  expect(actions.shown).toEqual([{ table: "decisions", row: "BES-001", field: "decision" }]);
});
