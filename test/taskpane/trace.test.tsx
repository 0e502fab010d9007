// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { checkedPlan } from "../../src/actions/checkPlan";
import type { SelectedCell } from "../../src/actions/ports";
import { noPlaces, type WorkbookPlaces } from "../../src/actions/trace/workbookPlaces";
import { planRecords, type RecordKey } from "../../src/domain/plan/planRecords";
import { aPlan } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const plan = aPlan({
  organisation: { planYear: 2027 },
  needs: [{ id: "B-1", title: "Formules", people: 6 }],
  trainings: [{ id: "O-1", title: "Excel", needIds: ["B-1"], cluster: "c" }],
  budgetLines: [{ id: "BUD-1", trainingId: "O-1", costType: "courseFee", quantity: 2, unitPrice: 45_000 }],
});
const table = (key: RecordKey, columns: readonly string[], ids: readonly string[], row: number) => {
  return { key, sheet: "Plan", columns, ids, data: { row, column: 0, rows: ids.length, columns: columns.length } };
};
const places: WorkbookPlaces = {
  ...noPlaces,
  tables: [table("budgetLines", ["id", "amount"], ["BUD-1"], 5), table("needs", ["id", "title"], ["B-1"], 15)],
};
const names = Object.fromEntries(Object.keys(planRecords).map((key) => [key, key])) as Record<RecordKey, string>;
const cell = (row: number, column: number, value: SelectedCell["value"]) => ({ sheet: "Plan", row, column, value });

/** A workbook in which somebody selects cells; a jump to the need selects its cell, as Excel would. */
async function openTrace(first: SelectedCell | null) {
  let selected = first;
  const listeners = new Set<() => void>();
  const select = (next: SelectedCell | null) => {
    selected = next;
    for (const listener of listeners) listener();
  };
  const actions = memoryActions(
    {},
    {
      checkPlan: async () => ({ ok: true, value: checkedPlan(plan, names, [], places) }),
      show: async () => {
        select(cell(15, 1, "Formules"));
        return { ok: true, value: null };
      },
      selection: async () => ({ ok: true, value: selected }),
      onSelection: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  );
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Prioriteiten en begroting/ }));
  await user.click(await screen.findByRole("button", { name: /^Waarom dit bedrag/ }));
  await screen.findByRole("heading", { level: 1, name: "Waarom dit bedrag?" });
  return { user, select };
}

it("explains the selected amount, compares it with the cell and stays when one of its links is followed", async () => {
  const { user } = await openTrace(cell(5, 1, 900));
  expect(await screen.findByText("Gelijk aan de cel, op de cent")).toBeTruthy();
  expect(screen.getByText("cursusgeld")).toBeTruthy();
  expect(screen.getByText(/^2 × €\s450,00$/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Behoefte\s?Formules · 6 personen/ }));
  expect(await screen.findByText("U staat nu op een andere cel.")).toBeTruthy();
  expect(screen.getByRole("region", { name: "Begrotingsregel: Excel" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Waarom staat dat daar?" }));
  expect(await screen.findByText(/^Hier staat geen bedrag van het plan/)).toBeTruthy();
});

it("follows the selection without taking the focus, and says when a cell differs or is not of the plan", async () => {
  const { select } = await openTrace(null);
  expect(await screen.findByText(/^Er is geen cel gekozen/)).toBeTruthy();
  const focused = document.activeElement;
  select(cell(5, 1, 901));
  expect(await screen.findByText(/^De cel toont €\s901,00/)).toBeTruthy();
  select(cell(40, 4, 7));
  await waitFor(() => expect(screen.getByText(/^Deze cel hoort niet bij het plan/)).toBeTruthy());
  expect(document.activeElement).toBe(focused);
});
