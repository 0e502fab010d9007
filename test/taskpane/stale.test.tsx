// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

it("says what happened since the reference date and sets it to today only when asked", async () => {
  const actions = memoryActions({
    organisation: { name: "De Vos", planYear: 2027, referenceDate: "2026-10-04" },
    certificates: ["2026-10-10", "2026-10-11", "2026-11-01"].map((validUntil, index) => ({
      id: `ATT-${index}`,
      employeeId: `P-${index}`,
      name: "VCA",
      validUntil,
    })),
  });
  const user = renderPane(actions);
  const card = within(await screen.findByRole("region", { name: "De peildatum is 43 dagen oud" }));
  await user.click(card.getByRole("button", { name: "3 attesten vervallen sinds 4 oktober 2026" }));
  expect(actions.shown.at(-1)).toEqual({ table: "certificates", row: "ATT-0", field: "validUntil" });
  expect(actions.plan().organisation.referenceDate).toBe("2026-10-04");
  await user.click(card.getByRole("button", { name: "Zet de peildatum op vandaag" }));
  await screen.findAllByText("De peildatum is vandaag.");
  expect(actions.plan().organisation.referenceDate).toBe("2026-11-16");
  expect(screen.getByRole("button", { name: "Terugdraaien" })).toBeTruthy();
});

it("says nothing about a reference date of today", async () => {
  renderPane(memoryActions({ organisation: { name: "De Vos", planYear: 2027, referenceDate: "2026-11-16" } }));
  await screen.findByRole("heading", { name: "Van doel tot persoonlijk plan" });
  expect(screen.queryByText(/peildatum/)).toBeNull();
});

it("leads from an arrow of the chain to the first open end, and from a count to its table", async () => {
  const actions = memoryActions({
    organisation: { name: "De Vos", planYear: 2027, referenceDate: "2026-11-16" },
    goals: [{ id: "DOEL-1" }, { id: "DOEL-2" }],
    learningGoals: [{ id: "LEER-1", goalId: "DOEL-1" }],
  });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "50% doelen met leerdoel" }));
  expect(actions.shown.at(-1)).toEqual({ table: "goals", row: "DOEL-2", field: null });
  await user.click(screen.getByRole("button", { name: "2 doelen" }));
  expect(actions.shown.at(-1)).toEqual({ table: "goals", row: null, field: null });
  expect(screen.getByRole("button", { name: "– opleidingen met evaluatie" })).toBeTruthy();
});
