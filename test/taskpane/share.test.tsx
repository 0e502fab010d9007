// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const sketch = {
  organisation: { planYear: 2027, name: "Atelier", budgetGranted: 300_000 },
  trainings: [{ id: "T-1", title: "Heftruck", cluster: "b" as const }],
  budgetLines: [
    {
      id: "B-1",
      trainingId: "T-1",
      costType: "trainerFee" as const,
      quantity: 1,
      unitPrice: 100_000,
      description: "Zaal",
    },
  ],
  employees: [{ id: "M-1", name: "Bo" }],
};

async function openShare(actions = memoryActions(sketch)) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Borging/ }));
  await user.click(await screen.findByRole("button", { name: /^Delen en rapporteren/ }));
  await screen.findByRole("heading", { name: "Delen en rapporteren", level: 1 });
  return { user, actions };
}
const region = (name: string) => within(screen.getByRole("region", { name }));

describe("sharing", () => {
  it("seals only with the name of who approved, and shows what a later edit changes", async () => {
    const { user, actions } = await openShare();
    const card = region("Begroting verzegelen");
    await user.click(card.getByRole("button", { name: "Nu verzegelen" }));
    const name = card.getByRole("textbox", { name: "Goedgekeurd door" });
    expect(name).toBe(document.activeElement);
    expect(actions.plan().systemValues).toEqual([]);
    await user.type(name, "Katrien");
    await user.click(card.getByRole("button", { name: "Nu verzegelen" }));
    await card.findByText("1 regel verzegeld op 16-11-2026");
    expect(actions.plan().organisation.budgetStatus).toBe("locked");
    actions.type((plan) => ({
      ...plan,
      budgetLines: plan.budgetLines.map((line) => ({ ...line, unitPrice: 120_000 })),
    }));
    await card.findByText(/^1 verschil met het zegel, samen €\s200,00$/);
    await user.click(card.getByRole("button", { name: "Ga naar Zaal" }));
    expect(actions.shown).toEqual([{ table: "budgetLines", row: "B-1", field: "unitPrice" }]);
  });

  it("marks a copy for an audience and makes it the working file again", async () => {
    const { user, actions } = await openShare();
    const card = region("Persoonsgegevens");
    card.getByRole("button", { name: /^Blad employees: 1 rij/ });
    await user.type(card.getByRole("textbox", { name: "Deze werkmap is een kopie voor" }), "directie");
    await user.click(card.getByRole("button", { name: "Als kopie aanmerken" }));
    await card.findByText("Aangemerkt als kopie voor directie.");
    await user.click(card.getByRole("button", { name: "Toch de werkversie" }));
    await card.findByText("Dit is weer de werkversie.");
    expect(actions.plan().systemValues.map(({ value }) => value)).toEqual([null]);
  });

  it("says that there are no days for a calendar yet", async () => {
    await openShare();
    region("Sessies in een agenda").getByText("Er zijn nog geen lesdagen met een datum.");
  });

  it("makes a document for Word, and in Belgium also one in the order of the law", async () => {
    const { user, actions } = await openShare();
    const card = region("Document voor Word");
    expect(card.queryByRole("radio")).toBeNull();
    await user.click(card.getByRole("button", { name: "Word-document maken" }));
    await card.findByText("opleidingsplan-2027.docx is gemaakt.");
    expect(card.getByRole<HTMLTextAreaElement>("textbox", { name: "Tekst van het document" }).value).toContain(
      "Heftruck",
    );
    actions.type((plan) => ({ ...plan, organisation: { ...plan.organisation, country: "BE" } }));
    await user.click(await card.findByRole("radio", { name: "Volgens de Belgische wet" }));
    expect(card.queryByText("opleidingsplan-2027.docx is gemaakt.")).toBeNull();
    await user.click(card.getByRole("button", { name: "Word-document maken" }));
    await card.findByText("opleidingsplan-wet-2027.docx is gemaakt.");
    expect(card.getByRole<HTMLTextAreaElement>("textbox", { name: "Tekst van het document" }).value).toContain(
      "Opleidingen voor knelpuntberoepen",
    );
  });

  it("tells why answers cannot be fixed here", async () => {
    const actions = memoryActions(sketch, { stampValues: async () => ({ ok: false, problem: "unsupported" }) });
    const { user } = await openShare(actions);
    const card = region("Delen zonder invoegtoepassing");
    await user.click(card.getByRole("button", { name: "Antwoorden vastzetten" }));
    expect((await card.findByRole("alert")).textContent).toContain("Deze versie van Excel kan dit niet");
  });
});
