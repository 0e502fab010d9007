// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const costs = [620_000, 1_550_000, 1_180_000, 940_000, 310_000, 260_000, 190_000];
const scores = [5, 4.6, 4.2, 3.9, 3.6, 3.2, 2.6];

/** The reference list (F-B9) with 40,000 euro, and 2,000 euro of coordination that belongs to no training. */
const sketch: PlanSketch = {
  organisation: { planYear: 2027, budgetGranted: 4_000_000 },
  criteria: [{ id: "CR-1", name: "Strategie", weight: 1 }],
  trainings: costs.map((_cost, index) => ({
    id: `O-${index + 1}`,
    title: `Opleiding ${index + 1}`,
    cluster: index === 0 ? "b" : "a",
    status: "planned",
  })),
  priorities: scores.map((score, index) => ({
    trainingId: `O-${index + 1}`,
    criterionId: "CR-1",
    group: "board",
    score,
  })),
  budgetLines: [
    ...costs.map((unitPrice, index) => ({
      trainingId: `O-${index + 1}`,
      costType: "courseFee" as const,
      quantity: 1,
      unitPrice,
    })),
    { costType: "coordination", quantity: 1, unitPrice: 200_000 },
  ],
};

async function openBudget(actions: ReturnType<typeof memoryActions>) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Prioriteiten en begroting/ }));
  await user.click(await screen.findByRole("button", { name: /^Budget en snijlijn/ }));
  await screen.findByRole("heading", { level: 1, name: "Budget en snijlijn" });
  return user;
}

/** Text with the spaces that do not break as usual ones. */
const plain = (element: Element) => (element.textContent ?? "").replace(/\u00a0/g, " ");

it("compares the three ways, draws the line, names what stands beside it and says what more would buy", async () => {
  const user = await openBudget(memoryActions(sketch));
  const table = await screen.findByRole("table", { name: "Drie manieren naast elkaar" });
  const row = (name: string) => plain(within(table).getByRole("row", { name: new RegExp(`^${name}`) }));
  expect(row("Kost")).toBe("Kost€ 33.500€ 39.200–");
  expect(row("Rest")).toBe("Rest€ 6.500€ 800–");
  await user.click(screen.getByRole("button", { name: "Beste waarde zoeken" }));
  expect(await screen.findByText("Bewezen de beste keuze.")).toBeTruthy();
  expect(row("Kost")).toBe("Kost€ 33.500€ 39.200€ 38.700");

  const rows = within(screen.getByRole("table", { name: "Opleidingen in volgorde" })).getAllByRole("row");
  expect(plain(rows[4] ?? table)).toBe("Snijlijn bij € 40.000");
  expect(screen.getByText(/Algemene kosten \(zonder opleiding\): €\s2\.000,00\./)).toBeTruthy();
  expect(screen.getByText(/blijft €\s4\.500,00 over/)).toBeTruthy();

  await user.clear(screen.getByRole("textbox", { name: "Extra budget in euro" }));
  await user.type(screen.getByRole("textbox", { name: "Extra budget in euro" }), "3.000");
  const strict = screen.getByRole("region", { name: "Wat koopt u met meer budget? Strikt" });
  expect(plain(strict)).toContain("Komt erbij: Opleiding 4 (€ 9.400)");
  expect(screen.getByText(/is €\s10\.500,00 extra nodig/)).toBeTruthy();
});

it("writes the granted amount and the way of cutting off to the settings", async () => {
  const actions = memoryActions(sketch);
  const user = await openBudget(actions);
  const field = await screen.findByRole("textbox", { name: "Toegekend budget in euro" });
  await user.clear(field);
  await user.type(field, "veel");
  await user.click(screen.getByRole("button", { name: "Bedrag bewaren" }));
  expect(screen.getByText("Vul een bedrag in, bijvoorbeeld 60.000 of 60.000,00.")).toBeTruthy();
  await user.clear(field);
  await user.type(field, "52.000");
  await user.click(screen.getByRole("button", { name: "Bedrag bewaren" }));
  await screen.findAllByText("Het toegekende budget is bewaard.");
  await user.click(screen.getByRole("radio", { name: /^Vul aan/ }));
  await user.click(screen.getByRole("button", { name: "Vul aan gebruiken" }));
  await screen.findAllByText("De snijlijn staat op Vul aan.");
  expect(actions.plan().organisation).toMatchObject({ budgetGranted: 5_200_000, cutOffMode: "fill" });
});

it("divides the money by cost type with a total that is the sum", async () => {
  const user = await openBudget(memoryActions(sketch));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Verdeeld per" }), "Kostensoort");
  const region = screen.getByRole("region", { name: "Waar gaat het geld heen?" });
  const rows = within(region).getAllByRole("row").slice(1).map(plain);
  expect(rows).toEqual(["cursusgeld€ 50.500,00", "coördinatie€ 2.000,00", "Totaal€ 52.500,00"]);
});

it("holds the plan against figures of others, with their year", async () => {
  const benchmarks = [
    { indicator: "budgetPerEmployee", what: "Nederlandse werkgevers", value: 700, year: 2023 },
  ] as const;
  const employees = [{ name: "Bo" }, { name: "An" }];
  await openBudget(memoryActions({ ...sketch, employees, benchmarks }));
  const card = within(await screen.findByRole("region", { name: "Naast cijfers van anderen" }));
  expect(card.getByText("Dit plan: 26.250")).toBeTruthy();
  expect(card.getByText("Nederlandse werkgevers, 2023")).toBeTruthy();
  expect(card.getByText("700")).toBeTruthy();
});
