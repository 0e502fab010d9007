// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const organisation = { planYear: 2027, referenceDate: "2026-11-16", hoursPerDay: 456 } as const;

async function openCosts(sketch: PlanSketch) {
  const actions = memoryActions({ organisation, ...sketch });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Prioriteiten en begroting/ }));
  await user.click(await screen.findByRole("button", { name: /^Kosten begroten/ }));
  await screen.findByRole("heading", { level: 1, name: "Kosten begroten" });
  return { actions, user };
}

const field = (name: string) => screen.getByRole("textbox", { name });
const euro = (amount: string) => `€ ${amount}`;

it("goes from people and hours to lines of the budget, and shows what they come to before writing", async () => {
  const { actions, user } = await openCosts({
    trainings: [
      { id: "OPL-001", title: "Coachen", participants: 12, duration: 912, inCompany: true, status: "planned" },
    ],
    employees: [{ hourlyCost: 3850 }],
  });
  expect(field("Uren per dag")).toHaveProperty("value", "7,6");
  expect(screen.getByText("Uurkost: gemiddelde van de organisatie.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zet op de begroting" }));
  expect(
    screen.getByText("Vul bij elke aangevinkte kost een aantal en een prijs in; btw is 0 tot 100 %."),
  ).toBeTruthy();
  await user.type(field("Prijs (€), trainerhonorarium"), "1450");
  await user.click(screen.getByRole("checkbox", { name: "overhead" }));
  await user.type(field("Percentage, overhead"), "8");
  expect(screen.getAllByText(euro("2.900,00")).length).toBeGreaterThan(0);
  expect(screen.getAllByText(euro("7.022,40")).length).toBeGreaterThan(0);
  expect(screen.getByText(euro("10.154,40"))).toBeTruthy();
  expect(screen.getByText("Blad budgetLines: 3 rijen erbij (BUD-001, BUD-002, BUD-003)")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zet op de begroting" }));
  await screen.findAllByText("De kosten staan op de begroting.");
  expect(screen.getByRole("button", { name: "Terugdraaien" })).toBeTruthy();
  expect(actions.plan().budgetLines).toMatchObject([
    { trainingId: "OPL-001", costType: "trainerFee", quantity: 2, unit: "day", unitPrice: 145000 },
    { trainingId: "OPL-001", costType: "absenceWage", quantity: 182.4, unit: "hour", unitPrice: 3850 },
    { trainingId: "OPL-001", costType: "overhead", quantity: 8, unit: "percent", unitPrice: null },
  ]);
  expect(screen.getByRole("checkbox", { name: "trainerhonorarium" })).toHaveProperty("checked", false);
});

it("changes a line that is there only when it is ticked", async () => {
  const { actions, user } = await openCosts({
    trainings: [{ id: "OPL-001", title: "Coachen", participants: 4, inCompany: false, status: "planned" }],
    budgetLines: [
      { id: "BUD-001", trainingId: "OPL-001", costType: "courseFee", quantity: 2, unit: "person", unitPrice: 50000 },
      { id: "BUD-002", trainingId: "OPL-001", costType: "absenceWage", quantity: 1, unit: "hour", unitPrice: 3000 },
    ],
  });
  expect(screen.getByText(`Staat er al: ${euro("1.000,00")}. Aanvinken past die regel aan.`)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zet op de begroting" }));
  expect(screen.getByText("Vink ten minste één kost aan.")).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "cursusgeld" }));
  await user.type(field("Prijs (€), cursusgeld"), "510");
  await user.click(screen.getByRole("button", { name: "Zet op de begroting" }));
  await screen.findAllByText("De kosten staan op de begroting.");
  expect(actions.plan().budgetLines).toMatchObject([
    { id: "BUD-001", quantity: 4, unitPrice: 51000 },
    { id: "BUD-002", quantity: 1, unitPrice: 3000 },
  ]);
});

it("counts the wages of who is enrolled, says so, and goes back to the mean when another number is typed", async () => {
  const fullTime = { monday: 480, tuesday: 480, wednesday: 480, thursday: 480, friday: 480 };
  const { actions, user } = await openCosts({
    trainings: [{ id: "OPL-001", title: "Coachen", participants: 2, duration: 480, cluster: "d", status: "planned" }],
    employees: [
      { id: "P-1", hourlyCost: 3000, ...fullTime },
      { id: "P-2", hourlyCost: 5000, ...fullTime, tuesday: 240 },
    ],
    sessions: [{ id: "S-1", trainingId: "OPL-001" }],
    trainingDays: [{ sessionId: "S-1", date: "2027-03-02", start: 540, end: 1020 }],
    enrolments: [
      { sessionId: "S-1", employeeId: "P-1", status: "enrolled" },
      { sessionId: "S-1", employeeId: "P-2", status: "enrolled" },
    ],
  });
  const own = "Verletkosten: 12 uur in de kalender van wie is ingeschreven, ieder tegen de eigen uurkost.";
  const outside = "4 uur buiten hun rooster telt niet als arbeidstijd en kost geen loon.";
  expect(screen.getByText(`${own} ${outside}`)).toBeTruthy();
  await user.type(field("Deelnemers"), "0");
  expect(screen.getByText("Verletkosten: deelnemers × uren × uurkost.")).toBeTruthy();
  await user.clear(field("Deelnemers"));
  await user.type(field("Deelnemers"), "2");
  await user.click(screen.getByRole("checkbox", { name: "cursusgeld" }));
  await user.click(screen.getByRole("button", { name: "Zet op de begroting" }));
  await screen.findAllByText("De kosten staan op de begroting.");
  expect(actions.plan().budgetLines).toMatchObject([
    { costType: "absenceWage", quantity: 1, unit: "fixed", unitPrice: 44_000 },
  ]);
});

it("starts with no VAT for a supplier in the CRKBO, says why, and takes another rate that is typed", async () => {
  const { actions, user } = await openCosts({
    organisation: { ...organisation, country: "NL" },
    legalParameters: [{ code: "NL.vat.rate", value: 0.21 }],
    suppliers: [{ id: "LEV-1", name: "Lasschool", crkbo: true, dayRate: 100_000 }],
    trainings: [
      { id: "OPL-001", title: "Lassen", duration: 456, inCompany: true, supplierId: "LEV-1", status: "planned" },
    ],
  });
  expect(field("Btw (%)")).toHaveProperty("value", "21");
  const vat = "Btw (%), trainerhonorarium";
  expect(field(vat)).toHaveProperty("value", "0");
  expect(screen.getByText(/^Vrijgesteld van btw: de leverancier staat in het CRKBO/)).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "verletkosten" }));
  await user.clear(field(vat));
  await user.type(field(vat), "121");
  expect(screen.queryByText(/^Vrijgesteld van btw/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Zet op de begroting" }));
  expect(screen.getByText(/btw is 0 tot 100 %\.$/)).toBeTruthy();
  await user.clear(field(vat));
  await user.type(field(vat), "21");
  await user.click(screen.getByRole("button", { name: "Zet op de begroting" }));
  await screen.findAllByText("De kosten staan op de begroting.");
  expect(actions.plan().budgetLines).toMatchObject([{ costType: "trainerFee", unitPrice: 100_000, vatRate: 0.21 }]);
});

it("says why the wages are not those of the people yet", async () => {
  await openCosts({
    trainings: [{ id: "OPL-001", title: "Coachen", participants: 3, status: "planned" }],
    employees: [{ id: "P-1", hourlyCost: 3000 }],
    sessions: [{ id: "S-1", trainingId: "OPL-001" }],
    enrolments: [{ sessionId: "S-1", employeeId: "P-1", status: "enrolled" }],
  });
  const mean = "Verletkosten: deelnemers × uren × uurkost.";
  const reason = "Per persoon kan nog niet: pas 1 van 3 deelnemers ingeschreven.";
  expect(screen.getByText(`${mean} ${reason}`)).toBeTruthy();
});

it("teaches where costs belong while there is no training", async () => {
  const { user } = await openCosts({});
  await user.click(screen.getByRole("button", { name: "Opleiding maken" }));
  await screen.findByRole("heading", { level: 1, name: "Opleiding maken" });
});
