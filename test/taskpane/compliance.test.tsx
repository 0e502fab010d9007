// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const sketch = {
  organisation: { country: "BE" as const, planYear: 2027, referenceDate: "2027-06-01", fteQuarter4: 24 },
  legalParameters: [
    { code: "BE.plan.workers", value: 20 },
    { code: "BE.right.workers10", value: 10 },
    { code: "BE.right.days20", value: 5 },
  ],
  employees: [{ id: "M1", name: "An", fte: 1, gender: "V" as const }],
  trainings: [{ id: "T-1", title: "Heftruck", status: "planned" as const, formality: "formal" as const }],
};

async function openCompliance(actions = memoryActions(sketch)) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Borging/ }));
  await user.click(await screen.findByRole("button", { name: /^Wettelijke eisen/ }));
  await screen.findByRole("heading", { name: "Wettelijke eisen", level: 1 });
  return { user, actions };
}
const region = (name: string) => within(screen.getByRole("region", { name }));

describe("legal requirements", () => {
  it("says which of the ten parts are missing, and that the plan is not ready for consultation", async () => {
    await openCompliance();
    const card = region("Opleidingsplan: tien onderdelen");
    card.getByText("3/10. Nog niet klaar voor overleg");
    expect(card.getAllByRole("button")).toHaveLength(7);
    card.getByRole("button", { name: /^Informele opleidingen/ });
  });

  it("records the balances of the year", async () => {
    const { user, actions } = await openCompliance();
    const card = region("Opleidingsrecht 2027");
    await user.click(card.getByRole("button", { name: "Jaarsaldo vastleggen (1 rij)" }));
    await card.findByText("Het jaarsaldo is vastgelegd.");
    expect(actions.plan().trainingRights).toMatchObject([{ employeeId: "M1", year: 2027, right: 5, taken: 0 }]);
  });

  it("offers the mandatory trainings that are usual in the country, and adds the chosen ones with ground and term", async () => {
    const { user, actions } = await openCompliance();
    const card = region("Verplichte opleidingen");
    expect(card.queryByText(/BHV/)).toBeNull();
    expect(card.queryByText(/^Heftruck/)).toBeNull();
    await user.click(card.getByRole("checkbox", { name: /^Basisveiligheid VCA .*elke 120 maanden/ }));
    await user.click(card.getByRole("button", { name: "Toevoegen aan het plan" }));
    await expect
      .poll(() => actions.plan().trainings.at(-1))
      .toMatchObject({
        title: "Basisveiligheid VCA",
        cluster: "b",
        mandatory: true,
        mandatoryBasis: "standard",
        validityMonths: 120,
        status: "idea",
      });
    await expect.poll(() => card.queryByRole("checkbox", { name: /^Basisveiligheid VCA/ })).toBeNull();
  });
});
