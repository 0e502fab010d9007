// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const organisation = { name: "Bakkerij De Vos", planYear: 2027, referenceDate: "2026-11-16" } as const;

async function openTool(actions: ReturnType<typeof memoryActions>, title: string) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Behoeften en veldwerk/ }));
  await user.click(await screen.findByRole("button", { name: new RegExp(`^${title}`) }));
  await screen.findByRole("heading", { level: 1, name: title });
  return user;
}

const group = (name: RegExp) => within(screen.getByRole("group", { name }));

it("lets a need into the plan only after a test that says training is the answer", async () => {
  const needs: PlanSketch["needs"] = [
    { id: "BEH-001", title: "Veilig werken met de heftruck", level: "team", status: "new", date: "2026-09-01" },
  ];
  const actions = memoryActions({ organisation, needs });
  const user = await openTool(actions, "Behoeften beoordelen");
  await user.click(screen.getByRole("button", { name: /^Veilig werken .*Wacht al 76 dagen$/ }));
  expect(screen.getByText("Opnemen kan pas na de toets.")).toBeTruthy();
  expect(screen.queryByRole("radio", { name: /^Opgenomen/ })).toBeNull();
  await user.click(group(/^1\./).getByRole("radio", { name: "Ja, veel" }));
  await user.click(group(/^3\./).getByRole("radio", { name: "Ja" }));
  await user.type(screen.getByRole("textbox", { name: "Wie pakt de maatregel op?" }), "Els");
  await user.click(screen.getByRole("button", { name: "Toets bewaren" }));
  expect(await screen.findByText(/^Opnemen kan niet: eerst anders organiseren/)).toBeTruthy();
  expect(actions.plan().needTests).toMatchObject([{ otherWay: "yes", actionOwner: "Els" }]);
  await user.click(screen.getByRole("button", { name: "Toets aanpassen" }));
  await user.click(group(/^3\./).getByRole("radio", { name: "Nee" }));
  await user.click(screen.getByRole("button", { name: "Toets bewaren" }));
  await user.click(await screen.findByRole("radio", { name: /^Opgenomen/ }));
  await user.click(screen.getByRole("button", { name: "Beslissing bewaren" }));
  expect(screen.getByText(/^Geef een reden/)).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Waarom?" }), "Twee bijna-ongevallen");
  await user.click(screen.getByRole("button", { name: "Beslissing bewaren" }));
  await screen.findByText("Elke behoefte heeft een antwoord.");
  expect(actions.plan().needs).toMatchObject([
    { status: "included", answeredOn: "2026-11-16", note: "Twee bijna-ongevallen" },
  ]);
});

it("shows needs that look alike and keeps both rows, whatever people say", async () => {
  const needs: PlanSketch["needs"] = [
    { id: "BEH-001", title: "Werken met Excel", level: "team", status: "tested" },
    { id: "BEH-002", title: "Werken met Exel", level: "team", status: "new" },
  ];
  const actions = memoryActions({ organisation, needs });
  const user = await openTool(actions, "Behoeften beoordelen");
  await user.click(screen.getByRole("button", { name: "Dezelfde: BEH-001 blijft" }));
  await screen.findAllByText("Uw oordeel staat bij de behoefte op het blad.");
  expect(actions.plan().needs).toMatchObject([
    { id: "BEH-001", status: "tested" },
    { id: "BEH-002", status: "rejected", note: "Dubbel met BEH-001" },
  ]);
});

it("teaches how to begin when there are no needs", async () => {
  const user = await openTool(memoryActions({ organisation }), "Behoeften beoordelen");
  expect(screen.getByText(/wat lukt nu niet/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Behoefte noteren" }));
  await screen.findByRole("heading", { level: 1, name: "Behoefte noteren" });
});

it("counts a conversation for its group and answers an open question", async () => {
  const interviews: PlanSketch["interviews"] = [
    { id: "GES-001", group: "staff", planned: 4, held: 1 },
    { id: "GES-002", group: "worksCouncil", planned: 2, held: 0 },
  ];
  const needs: PlanSketch["needs"] = [{ id: "BEH-001", title: "Engels lezen", level: "team", status: "new" }];
  const actions = memoryActions({ organisation, interviews, needs });
  const user = await openTool(actions, "Veldwerk");
  expect(screen.getByText("Ondernemingsraad of vakbond: nog met niemand gesproken")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gesprek toevoegen" }));
  expect(screen.getByText("Noteer een citaat of een open vraag.")).toBeTruthy();
  await user.keyboard("De handleiding is Engels");
  await user.type(screen.getByRole("textbox", { name: "Welke vraag bleef open?" }), "Wie vertaalt?");
  await user.selectOptions(screen.getByRole("combobox", { name: "Welke behoefte hoort hierbij?" }), "Engels lezen");
  await user.click(screen.getByRole("button", { name: "Gesprek toevoegen" }));
  expect(await screen.findByText("2 van 4 · 50%")).toBeTruthy();
  expect(actions.plan().interviews[2]).toMatchObject({ group: "staff", date: "2026-11-16", needIds: ["BEH-001"] });
  await user.click(screen.getByRole("button", { name: "Medewerkers: Wie vertaalt?" }));
  await user.type(screen.getByRole("textbox", { name: "Antwoord" }), "De leverancier");
  await user.click(screen.getByRole("button", { name: "Antwoord bewaren" }));
  expect(await screen.findByText("Er staan geen vragen open.")).toBeTruthy();
  expect(actions.plan().interviews[2]?.note).toBe("Wie vertaalt? → De leverancier");
});
