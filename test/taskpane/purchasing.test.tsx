// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

it("shows who orders, which discount was missed and what participants think, with how many they were", async () => {
  const marks = [8, 9, 7, 9, 7].map((satisfaction, at) => ({
    sessionId: "S-1",
    employeeId: `M-${at}`,
    status: "present" as const,
    satisfaction,
  }));
  const purchase = { supplierId: "L-1", status: "realised" as const, date: "2027-02-01" };
  const user = renderPane(
    memoryActions({
      suppliers: [{ id: "L-1", name: "Alfa" }],
      contracts: [{ id: "C-1", supplierId: "L-1", name: "Raam", discountFrom: 10, discount: 0.1 }],
      expenses: [
        { ...purchase, orderedBy: "hr", contractId: "C-1", amount: 80_000, listPrice: 8_000, participants: 10 },
        { ...purchase, amount: 20_000 },
      ],
      trainings: [{ id: "T-1", title: "VCA", supplierId: "L-1" }],
      sessions: [{ id: "S-1", trainingId: "T-1", status: "done" }],
      employees: marks.map(({ employeeId }) => ({ id: employeeId })),
      enrolments: marks,
    }),
  );
  await user.click(await screen.findByRole("button", { name: /Organisatie en kalender/ }));
  await user.click(await screen.findByRole("button", { name: /^Leveranciers en offertes/ }));
  const orders = within(await screen.findByRole("region", { name: "Wie bestelt?" }));
  orders.getByText("HR");
  orders.getByText(/^€\s800 · 80%$/);
  orders.getByText("niet genoteerd");
  orders.getByText(/^€\s200 buiten contract$/);
  orders.getByText(/^Korting in contracten: €\s0 behaald, €\s80 gemist$/);
  const scores = within(screen.getByRole("region", { name: "Wat vinden deelnemers?" }));
  scores.getByText("Alfa");
  expect(scores.getByText("8 van 10 (5 antwoorden)")).toBeTruthy();
});
