// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const organisation = { name: "Bakkerij De Vos", planYear: 2027, referenceDate: "2026-11-16" } as const;

async function openTool(actions: ReturnType<typeof memoryActions>, title: string) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Visie en analyse/ }));
  await user.click(await screen.findByRole("button", { name: new RegExp(`^${title}`) }));
  await screen.findByRole("heading", { level: 1, name: title });
  return user;
}

const group = (name: string) => within(screen.getByRole("group", { name }));

it("opens the first question without an answer, counts words while typing and writes the answer", async () => {
  const visionAnswers: PlanSketch["visionAnswers"] = [
    { id: "VI-1", category: "why", question: "Wat is onze missie?", answer: "Brood voor elke dag" },
    { id: "VI-2", category: "how", question: "Hoe leren wij het best?" },
  ];
  const actions = memoryActions({ organisation, visionAnswers });
  const user = await openTool(actions, "Visie in woorden");
  expect(screen.getByText("1 van 2 beantwoord")).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Antwoord" }), "Aan de machine, samen");
  expect(screen.getByText("4 van 80 woorden")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Antwoord bewaren" }));
  expect(await screen.findByText("Alle vragen hebben een antwoord.")).toBeTruthy();
  expect(actions.plan().visionAnswers[1]?.answer).toBe("Aan de machine, samen");
});

it("shows what a colleague wrote meanwhile instead of silently replacing it", async () => {
  const visionAnswers: PlanSketch["visionAnswers"] = [{ id: "VI-1", category: "why", question: "Wat is onze missie?" }];
  const actions = memoryActions({ organisation, visionAnswers });
  const user = await openTool(actions, "Visie in woorden");
  await user.type(screen.getByRole("textbox", { name: "Antwoord" }), "Brood");
  actions.type((plan) => ({
    ...plan,
    visionAnswers: plan.visionAnswers.map((row) => ({ ...row, answer: "Koek" })),
  }));
  expect(await screen.findByText(/staat intussen iets anders: “Koek”/)).toBeTruthy();
  expect(screen.getByRole("textbox", { name: "Antwoord" })).toHaveProperty("value", "Brood");
});

it("scores the fit with choice buttons and says where the plan chafes", async () => {
  const visionAnswers: PlanSketch["visionAnswers"] = [
    { id: "VI-9", category: "fit", question: "Cultuur", score: 4, tension: "Leren wijkt voor storingen" },
  ];
  const actions = memoryActions({ organisation, visionAnswers });
  const user = await openTool(actions, "Visie in woorden");
  await user.click(screen.getByRole("button", { name: /^Cultuur/ }));
  expect(screen.getByText("Spanning: Leren wijkt voor storingen")).toBeTruthy();
  await user.click(group("Hoe goed past het plan hierbij?").getByRole("radio", { name: "2" }));
  await user.click(screen.getByRole("button", { name: "Score bewaren" }));
  expect(await screen.findByText("Zwakste plek: Cultuur (2 van 5)")).toBeTruthy();
});

it("scores statements one after the other, and begins a new scan to compare with", async () => {
  const cultureScan: PlanSketch["cultureScan"] = [
    { id: "CU-001", statement: "Er is tijd voor leren", board: 4, managers: 3, staff: 1, measuredOn: "2025-11-01" },
    { id: "CU-002", statement: "Wij delen kennis", measuredOn: "2025-11-01" },
  ];
  const actions = memoryActions({ organisation, cultureScan });
  const user = await openTool(actions, "Cultuurscan");
  expect(screen.getByText(/De groepen kijken echt anders naar leren/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Stelling 2 van 2" })).toBeTruthy();
  for (const [who, score] of [
    ["Directie", "5"],
    ["Leidinggevenden", "3"],
    ["Medewerkers", "2"],
  ] as const)
    await user.click(group(who).getByRole("radio", { name: score }));
  await user.click(screen.getByRole("button", { name: "Bewaren en volgende" }));
  await screen.findByRole("heading", { name: "Stelling 1 van 2" });
  expect(document.activeElement?.textContent).toBe("Er is tijd voor leren");
  expect(actions.plan().cultureScan[1]).toMatchObject({ board: 5, managers: 3, staff: 2 });
  await user.click(screen.getByRole("button", { name: "Nieuwe meting van vandaag" }));
  expect(await screen.findByText(/Gemeten op 16-11-2026/)).toBeTruthy();
  expect(actions.plan().cultureScan).toHaveLength(4);
});

it("maps who has a say, warns for influence without support and leads from map to list", async () => {
  const stakeholders: PlanSketch["stakeholders"] = [
    { id: "SH-001", name: "Directie", group: "board", influence: 5, interest: 4, support: 4 },
    { id: "SH-002", name: "Bart", group: "finance", influence: 5, interest: 2, support: 2 },
  ];
  const actions = memoryActions({ organisation, stakeholders });
  const user = await openTool(actions, "Belanghebbenden");
  expect(screen.getByText("Veel invloed, weinig draagvlak: Bart. Begin het gesprek hier.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^2! Bart: invloed 5, belang 2, weinig draagvlak$/ }));
  const row = screen.getByRole("button", { name: /^2\. Bart/, expanded: true });
  expect(document.activeElement).toBe(row);
  const form = within(screen.getByRole("region", { name: "Wie beslist mee?" }));
  await user.click(within(form.getByRole("group", { name: "Draagvlak" })).getByRole("radio", { name: "4" }));
  await user.click(form.getByRole("button", { name: "Bewaren" }));
  await form.findByText("De belanghebbende staat op het blad.");
  expect(actions.plan().stakeholders[1]?.support).toBe(4);
  expect(screen.queryByText(/Veel invloed, weinig draagvlak/)).toBeNull();
});

it("adds somebody, and asks for a name first", async () => {
  const actions = memoryActions({ organisation });
  const user = await openTool(actions, "Belanghebbenden");
  await user.click(screen.getByRole("button", { name: "Toevoegen" }));
  const name = screen.getByRole("textbox", { name: "Wie?" });
  expect(document.activeElement).toBe(name);
  await user.type(name, "Ploegbazen");
  await user.selectOptions(screen.getByRole("combobox", { name: "Groep" }), "leidinggevenden");
  await user.click(group("Invloed").getByRole("radio", { name: "4" }));
  await user.click(screen.getByRole("button", { name: "Toevoegen" }));
  await screen.findAllByText("Toegevoegd op het blad.");
  expect(actions.plan().stakeholders).toMatchObject([{ name: "Ploegbazen", group: "managers", influence: 4 }]);
});
