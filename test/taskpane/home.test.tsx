// @vitest-environment happy-dom
import { act, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { aRow } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

afterEach(() => vi.useRealTimers());

const organisation = { name: "Bakkerij De Vos", country: "BE", planYear: 2027, referenceDate: "2026-11-16" } as const;

it("puts one thing first and two after it", async () => {
  renderPane(memoryActions({ organisation }));
  const card = await screen.findByRole("region", { name: "Nu eerst" });
  expect(within(card).getByText("Zet op een rij wie er meebeslist")).toBeTruthy();
  expect(
    within(card)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["Noteer de doelen van de organisatie", "Voeg de personeelslijst toe"]);
});

it("leads to the view in which the work is done", async () => {
  const visionAnswers = [
    { id: "V-1", question: "Wat is onze missie?", answer: "Brood voor elke dag" },
    { id: "V-2", question: "Wat is onze visie?" },
  ];
  const user = renderPane(memoryActions({ organisation, visionAnswers }));
  await user.click(await screen.findByRole("button", { name: "Visie in woorden" }));
  await screen.findByRole("heading", { level: 1, name: "Visie in woorden" });
});

it("leads to the cell where the pane has no view of its own", async () => {
  const actions = memoryActions({ organisation: { ...organisation, name: null } });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Ga naar de cel" }));
  expect(actions.shown).toEqual([{ table: "organisation", row: null, field: null }]);
});

it("counts criteria per step and says in words how far each step is", async () => {
  const steps = [
    { step: 1, criterion: "Alle vragen beantwoord", met: true },
    { step: 1, criterion: "Stakeholders in kaart", met: true },
    { step: 2, criterion: "Elke behoefte getoetst", met: false },
  ];
  renderPane(memoryActions({ organisation, steps }));
  expect((await screen.findByRole("button", { name: /Visie en analyse/ })).textContent).toContain(
    "Klaar2 van 2 criteria",
  );
  expect(screen.getByRole("button", { name: /Behoeften en veldwerk/ }).textContent).toContain(
    "Nog niet begonnen0 van 1 criterium",
  );
});

it("gives the focus back to the step one came from", async () => {
  const user = renderPane(memoryActions({ organisation }));
  await user.click(await screen.findByRole("button", { name: /Prioriteiten en begroting/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Stap 3: Prioriteiten en begroting" })).toBe(
    document.activeElement,
  );
  await user.click(screen.getByRole("button", { name: "Terug" }));
  expect(screen.getByRole("button", { name: /Prioriteiten en begroting/ })).toBe(document.activeElement);
});

it("follows typing in the sheet, also of a colleague, and leaves focus and view alone", async () => {
  const actions = memoryActions({ organisation });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Meer" }));
  await user.click(await screen.findByRole("button", { name: "Overzicht" }));
  const focused = document.activeElement;
  vi.useFakeTimers();
  const goal = aRow("goals", { id: "D-1", name: "Minder verloop" });
  actions.type((plan) => ({ ...plan, goals: [goal] }), { remote: true });
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(screen.getByRole("button", { name: "1 doelen" })).toBeTruthy();
  expect(document.activeElement).toBe(focused);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Opleidingsplan 2027");
});

it("shows how far the budget reaches", async () => {
  const trainings = [1, 2].map((number) => ({ id: `O-${number}`, title: `Opleiding ${number}`, overrideRank: number }));
  const budgetLines = trainings.map(({ id }) => ({
    trainingId: id,
    costType: "trainerFee" as const,
    quantity: 2,
    unitPrice: 150_000,
  }));
  renderPane(memoryActions({ organisation: { ...organisation, budgetGranted: 500_000 }, trainings, budgetLines }));
  const card = await screen.findByRole("region", { name: "Budget" });
  const amounts = within(card)
    .getAllByRole("definition")
    .map((amount) => amount.textContent?.replace(/\s/g, " "));
  expect(amounts).toEqual(["€ 5.000", "€ 6.000", "€ 3.000", "€ 0", "€ 0"]);
  expect(card.textContent?.replace(/\s/g, " ")).toContain("€ 1.000 boven het toegekende budget");
});
