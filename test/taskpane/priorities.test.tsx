// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const sketch: PlanSketch = {
  organisation: { planYear: 2027, budgetGranted: 500_000 },
  criteria: [
    { id: "CR-1", name: "Strategie", weight: 0.6 },
    { id: "CR-2", name: "Urgentie", weight: 0.3 },
  ],
  trainings: [
    { id: "O-1", title: "Excel voor planners", cluster: "d", status: "planned" },
    { id: "O-2", title: "Heftruck", cluster: "b", status: "planned" },
  ],
  priorities: [{ id: "PRIO-001", trainingId: "O-1", criterionId: "CR-1", group: "board", score: 2 }],
};

async function openPriorities(actions: ReturnType<typeof memoryActions>) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Prioriteiten en begroting/ }));
  await user.click(await screen.findByRole("button", { name: /^Prioriteiten/ }));
  await screen.findByRole("heading", { level: 1, name: "Prioriteiten" });
  return user;
}

const cluster = (name: RegExp) => screen.findByRole("region", { name });

it("shows each training in its cluster with rank, mandatory mark and missing scores", async () => {
  await openPriorities(memoryActions(sketch));
  expect(within(await cluster(/^b /)).getByRole("button", { name: /Heftruck.*Rang 1.*Verplicht/ })).toBeTruthy();
  expect(within(await cluster(/^d /)).getByRole("button", { name: /Excel voor planners.*geen score/ })).toBeTruthy();
  expect(screen.getByText("2 zonder volledige score")).toBeTruthy();
});

it("takes the scores of a group by keyboard and writes them in one go", async () => {
  const actions = memoryActions(sketch);
  const user = await openPriorities(actions);
  await user.click(await screen.findByRole("button", { name: /Excel voor planners/ }));
  expect(screen.getByText("Nog te scoren: Urgentie")).toBeTruthy();
  await user.click(within(screen.getByRole("group", { name: "Urgentie" })).getByRole("radio", { name: "4" }));
  await user.click(within(screen.getByRole("group", { name: "Strategie" })).getByRole("radio", { name: "5" }));
  await user.click(screen.getByRole("button", { name: "Scores bewaren" }));
  await screen.findAllByText("De scores van Excel voor planners zijn bewaard.");
  expect(actions.plan().priorities).toMatchObject([
    { id: "PRIO-001", criterionId: "CR-1", group: "board", score: 5 },
    { criterionId: "CR-2", group: "board", score: 4 },
  ]);
});

it("asks a reason for a rank by hand, and moves to another cluster", async () => {
  const actions = memoryActions(sketch);
  const user = await openPriorities(actions);
  await user.click(await screen.findByRole("button", { name: /Excel voor planners/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Cluster" }), "a Strategisch (directie)");
  await user.type(screen.getByRole("textbox", { name: "Rang met de hand" }), "1");
  await user.click(screen.getByRole("button", { name: "Plaats bewaren" }));
  expect(await screen.findByText("Geef een reden voor deze rang.")).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Reden" }), "Nieuwe fabriek");
  await user.click(screen.getByRole("button", { name: "Plaats bewaren" }));
  expect(within(await cluster(/^a /)).getByRole("button", { name: /Rang 1 \(met de hand gezet\)/ })).toBeTruthy();
  expect(actions.plan().trainings[0]).toMatchObject({
    cluster: "a",
    overrideRank: 1,
    overrideReason: "Nieuwe fabriek",
  });
});

it("says when the weights are not one hundred per cent and spreads them", async () => {
  const actions = memoryActions(sketch);
  const user = await openPriorities(actions);
  expect(await screen.findByText("Samen 90 %, dat moet 100 % zijn")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Verdeel naar 100 %" }));
  expect(screen.getByText("Samen 100 %")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gewichten bewaren" }));
  await screen.findAllByText("De gewichten zijn bewaard.");
  expect(actions.plan().criteria.map(({ weight }) => weight)).toEqual([0.67, 0.33]);
});

it("teaches what to do while there are no trainings", async () => {
  const actions = memoryActions({ organisation: { planYear: 2027 } });
  const user = await openPriorities(actions);
  await user.click(await screen.findByRole("button", { name: "Opleiding maken" }));
  await screen.findByRole("heading", { level: 1, name: "Opleiding maken" });
});
