// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const organisation = { name: "Bakkerij De Vos", planYear: 2027, referenceDate: "2026-11-16" } as const;
const passed = { contribution: "strong", causesConsidered: true, otherWay: "no" } as const;
const plan: PlanSketch = {
  organisation,
  goals: [{ id: "DOEL-001", name: "Geen ongevallen" }],
  needs: [
    { id: "BEH-001", title: "Heftruck veilig", level: "team", status: "tested", people: 6, goalId: "DOEL-001" },
    { id: "BEH-002", title: "Reachtruck", level: "team", status: "included", people: 2 },
  ],
  needTests: [
    { needId: "BEH-001", ...passed },
    { needId: "BEH-002", ...passed },
  ],
};

async function openNeeds(actions: ReturnType<typeof memoryActions>) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Behoeften en veldwerk/ }));
  await user.click(await screen.findByRole("button", { name: /^Behoeften beoordelen/ }));
  await screen.findByRole("heading", { level: 1, name: "Behoeften beoordelen" });
  return user;
}

it("makes one training of two needs, and nothing is typed twice", async () => {
  const actions = memoryActions(plan);
  const user = await openNeeds(actions);
  await user.click(screen.getByRole("button", { name: /^Heftruck veilig/ }));
  await user.click(screen.getByRole("button", { name: "Maak opleiding van deze behoefte" }));
  await screen.findByRole("heading", { level: 1, name: "Opleiding maken" });
  const needs = within(screen.getByRole("group", { name: "Voor welke behoeften?" }));
  expect(needs.getByRole("checkbox", { name: /^Heftruck/ })).toHaveProperty("checked", true);
  await user.click(needs.getByRole("checkbox", { name: /^Reachtruck/ }));
  expect(screen.getByRole("textbox", { name: "Hoe heet de opleiding?" })).toHaveProperty("value", "Heftruck veilig");
  expect(screen.getByRole("textbox", { name: "Deelnemers" })).toHaveProperty("value", "8");
  expect(screen.getByText("Doel: Geen ongevallen")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Opleiding maken" }));
  expect(screen.getByText("Kies een cluster: het bepaalt de volgorde.")).toBeTruthy();
  expect(actions.plan().trainings).toEqual([]);
  await user.selectOptions(screen.getByRole("combobox", { name: "Cluster" }), "b");
  await user.type(screen.getByRole("textbox", { name: "Duur (uur)" }), "7,5");
  expect(screen.getByText("Blad trainings: 1 rij erbij (OPL-001)")).toBeTruthy();
  expect(screen.getByText("Blad needs: 2 rijen aangepast (BEH-001, BEH-002)")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Opleiding maken" }));
  expect(await screen.findByText("Nog geen behoefte is zover")).toBeTruthy();
  expect(screen.getAllByText("De opleiding staat op het blad.").length).toBeGreaterThan(0);
  expect(screen.getByRole("button", { name: "Terugdraaien" })).toBeTruthy();
  expect(actions.plan().trainings).toMatchObject([
    { title: "Heftruck veilig", cluster: "b", duration: 450, needIds: ["BEH-001", "BEH-002"], goalId: "DOEL-001" },
  ]);
});

it("links a need to a training that is there", async () => {
  const actions = memoryActions({ ...plan, trainings: [{ id: "OPL-007", title: "Rijden", status: "planned" }] });
  const user = await openNeeds(actions);
  await user.click(screen.getByRole("button", { name: "1 opgenomen behoefte heeft nog geen opleiding" }));
  await user.click(await screen.findByRole("checkbox", { name: /^Reachtruck/ }));
  await user.click(screen.getByRole("radio", { name: "Opleiding die er is" }));
  await user.click(screen.getByRole("button", { name: "Behoefte koppelen" }));
  await screen.findAllByText("De behoefte is gekoppeld.");
  expect(actions.plan().trainings).toMatchObject([{ id: "OPL-007", needIds: ["BEH-002"] }]);
});

it("teaches what comes first when no need is tested", async () => {
  const user = renderPane(memoryActions({ organisation }));
  await user.click(await screen.findByRole("button", { name: /Behoeften en veldwerk/ }));
  await user.click(await screen.findByRole("button", { name: /^Opleiding maken/ }));
  expect(await screen.findByText(/Toets eerst een behoefte/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Behoeften beoordelen" }));
  await screen.findByRole("heading", { level: 1, name: "Behoeften beoordelen" });
});

it("tells in the needs view what was saved, why, and who organises what", async () => {
  const actions = memoryActions({
    organisation,
    needs: [{ id: "BEH-001", title: "Tillen", level: "team", people: 4, status: "otherSolution" }],
    needTests: [
      { id: "TOETS-001", needId: "BEH-001", contribution: "partial", otherCauses: ["tools"], otherWay: "yes" },
    ],
    trainings: [{ id: "OPL-001", participants: 2, status: "planned" }],
    budgetLines: [{ trainingId: "OPL-001", costType: "courseFee", quantity: 2, unitPrice: 25000 }],
  });
  const user = await openNeeds(actions);
  await user.click(screen.getByRole("button", { name: "Wat anders werd opgelost" }));
  expect(screen.getByText("Bespaard: ongeveer € 1.000")).toBeTruthy();
  expect(screen.getByText("Middelen ontbreken")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Tillen .*Nog niemand pakt dit op$/ }));
  expect(actions.shown.at(-1)).toEqual({ table: "needTests", row: "TOETS-001", field: "actionOwner" });
  await user.click(screen.getByRole("button", { name: "Niveau, afdeling en kanaal" }));
  expect(screen.getByRole("row", { name: "Zonder afdeling 0 1 0" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /meldingen over behoeften$/ }));
  await screen.findByRole("heading", { level: 1, name: "Meldingen" });
});
