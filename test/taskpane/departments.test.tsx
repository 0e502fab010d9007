// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanFile } from "../../src/actions/planFiles/planFile";
import { planMoney } from "../../src/domain/warnings/planMoney";
import { aPlan, type PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const whole: PlanSketch = { organisation: { country: "BE", planType: "global", planYear: 2027 } };

function fileOf(department: string, people: number): PlanFile {
  const plan = aPlan({
    organisation: { planType: "department", planYear: 2027, department },
    trainings: [{ id: "OPL-001", title: "Heftruck", status: "planned", participants: people }],
    budgetLines: [{ id: "BUD-001", trainingId: "OPL-001", costType: "trainerFee", quantity: 1, unitPrice: 6_000_00 }],
    sessions: [{ id: "SES-001", trainingId: "OPL-001", status: "confirmed" }],
    trainingDays: [{ id: "DAG-001", sessionId: "SES-001", date: "2027-03-12", start: 540, end: 960 }],
    needs: [{ id: "BEH-001", title: "Excel", department: "Onbekend" }],
  });
  const rest = { language: "nl-NL", ownWords: new Map(), unread: 0, savedOn: "2027-02-20" } as const;
  return { name: `${department}.xlsx`, plan, ...rest };
}

async function openView(sketch: PlanSketch, files: readonly PlanFile[]) {
  const readings = [
    ...files.map((value) => ({ ok: true, value }) as const),
    { ok: false, name: "kapot.xlsx", problem: "damaged" } as const,
  ];
  const actions = memoryActions(sketch, { readPlanFiles: async () => ({ ok: true, value: readings }) });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Meer" }));
  await user.click(await screen.findByRole("button", { name: /^Afdelingsplannen samenvoegen/ }));
  await screen.findByRole("heading", { level: 1, name: "Afdelingsplannen samenvoegen" });
  return { actions, user };
}

const choose = (user: ReturnType<typeof renderPane>) =>
  user.upload(screen.getByLabelText("Kies afdelingsplannen (.xlsx)"), [new File(["x"], "a.xlsx")]);

it("shows per department what would change, which file cannot be read, and asks before trainings become one", async () => {
  const { actions, user } = await openView(whole, [fileOf("A", 8), fileOf("B", 4)]);
  expect(screen.getByText(/^Nog niets gekozen/)).toBeTruthy();
  await choose(user);
  const card = await screen.findByRole("region", { name: "A" });
  expect(card.textContent?.replaceAll("\u00a0", " ")).toContain("Netto € 6.000,00");
  expect(card.textContent).toContain("Onbekende afdeling: Onbekend");
  expect(screen.getByRole("alert").textContent).toContain("kapot.xlsx kan niet gelezen worden");
  const same = screen.getByRole("checkbox", {
    name: /^Heftruck: A 12-03-2027, B 12-03-2027 \(zelfde naam, samen 12 deelnemers\)/,
  });
  expect(same).toHaveProperty("checked", false);
  expect(actions.plan().trainings).toEqual([]);
  await user.click(same);
  const shared = screen.getByRole("region", { name: "Gedeelde kosten" });
  expect(shared.textContent?.replaceAll("\u00a0", " ")).toContain(
    "Heftruck: € 6.000,00 telt één keer (A € 4.000,00, B € 2.000,00)",
  );
});

it("takes over what was shown and leads to taking it back", async () => {
  const { actions, user } = await openView(whole, [fileOf("A", 8), fileOf("B", 4)]);
  await choose(user);
  await user.click(await screen.findByRole("checkbox", { name: /^Heftruck: A/ }));
  await user.click(screen.getByRole("button", { name: /rijen overnemen$/ }));
  const done = await screen.findByRole("status");
  expect(done.textContent).toMatch(/rijen toegevoegd en 0 gewijzigd/);
  expect(within(done).getByRole("button", { name: "Deze actie terugdraaien" })).toBeTruthy();
  expect(planMoney(actions.plan()).net).toBe(6_000_00);
});

it("says in a department's plan that merging belongs to the plan of the organisation", async () => {
  await openView({ organisation: { planType: "department", department: "A" } }, []);
  expect(await screen.findByText(/^Dit is het plan van één afdeling/)).toBeTruthy();
});
