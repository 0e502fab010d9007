// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import { planWarnings } from "../../src/domain/warnings/planWarnings";
import type { ActionRun } from "../../src/taskpane/paneActions";
import { aPlan } from "../builders/aPlan";
import { aPlanFile } from "../plan/aPlanFile";
import { memoryActions, type MemoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  bytes = new Uint8Array(
    await aPlanFile(
      aPlan({
        organisation: { name: "De Linde", country: "BE", planYear: 2026, budgetGranted: 1_000_00 },
        employees: [
          { id: "MED-001", name: "Ann" },
          { id: "MED-002", name: "Bo", endDate: "2026-06-30" },
        ],
        needs: [{ id: "BEH-001", title: "Excel", level: "team", status: "postponed", timesCarried: 1 }],
        suppliers: [{ id: "LEV-001", name: "Syntra" }],
        contracts: [{ id: "CON-001", supplierId: "LEV-001", name: "Raamcontract", end: "2027-06-30" }],
        budgetLines: [{ id: "BUD-001", costType: "courseFee", quantity: 1, unitPrice: 600_00 }],
      }),
    ),
  );
});

async function openView(actions: MemoryActions) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /^Verder met het plan van vorig jaar/ }));
  await screen.findByRole("heading", { level: 1, name: "Verder met vorig jaar" });
  return user;
}

const choose = (user: Awaited<ReturnType<typeof openView>>, content: BlobPart, name = "plan 2026.xlsx") =>
  user.upload(screen.getByLabelText("Kies het vorige plan (.xlsx)"), new File([content], name));

it("shows beforehand what goes along, what to think of and what stays", async () => {
  const user = await openView(memoryActions(null));
  await choose(user, bytes);
  const carried = await screen.findByRole("region", { name: "Dit gaat mee naar 2027" });
  expect(within(carried).getByRole("checkbox", { name: "Medewerkers in dienst (1)" })).toHaveProperty("checked", true);
  expect(within(carried).getByRole("checkbox", { name: "Spelregels (0)" })).toHaveProperty("disabled", true);
  const attention = screen.getByRole("region", { name: "Om aan te denken" });
  expect(
    within(attention)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Opnieuw onderhandelen: Syntra, Raamcontract (tot 30-06-2027)",
    "1 behoefte schuift al minstens twee keer door (W-JP-02)",
    "1 medewerker is uit dienst en gaat niet mee",
  ]);
  const money = screen.getByRole("region", { name: "Vorig jaar als richtpunt" });
  expect(money.textContent?.replaceAll("\u00a0", " ")).toContain("Niet gebruikt € 1.000");
  expect(screen.getByRole("region", { name: "Dit blijft in het vorige plan" }).textContent).toContain(
    "Begrotingsregels: 1",
  );
});

it("makes the plan of the next year without what was unticked", async () => {
  const actions = memoryActions(null);
  const user = await openView(actions);
  await choose(user, bytes);
  await user.click(await screen.findByRole("checkbox", { name: "Medewerkers in dienst (1)" }));
  expect(screen.getByRole("checkbox", { name: /^Saldo opleidingsrecht/ })).toHaveProperty("disabled", true);
  await user.click(screen.getByRole("button", { name: "Plan 2027 maken" }));
  await screen.findByRole("heading", { level: 1, name: "Opleidingsplan 2027" });
  expect(actions.plan().employees).toEqual([]);
  expect(actions.plan().organisation.name).toBe("De Linde");
  expect(planWarnings(actions.plan()).some(({ code }) => code === "W-JP-02")).toBe(true);
});

it("says of a file without a plan what is wrong and what to do, and takes another one", async () => {
  const user = await openView(memoryActions(null));
  await choose(user, "%PDF-1.7", "plan.xlsx");
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByRole("heading", { name: "plan.xlsx kan niet gelezen worden" })).toBeTruthy();
  expect(alert.textContent).toContain("Kies het .xlsx-bestand van een opleidingsplan.");
  expect(screen.queryByRole("button", { name: /maken$/ })).toBeNull();
  await choose(user, bytes);
  await screen.findByRole("button", { name: "Plan 2027 maken" });
});

it("can be stopped while a file is read, and leads back to the start", async () => {
  const stopped = (_files: unknown, { signal }: ActionRun) =>
    new Promise<{ ok: false; problem: "cancelled" }>((resolve) => {
      signal.addEventListener("abort", () => resolve({ ok: false, problem: "cancelled" }));
    });
  const user = await openView(memoryActions(null, { readPlanFiles: stopped }));
  await choose(user, bytes);
  await user.click(await screen.findByRole("button", { name: "Annuleren" }));
  expect((await screen.findByRole("status")).textContent).toBe("Geannuleerd. Er is niets gewijzigd.");
  await user.click(screen.getByRole("button", { name: "Terug" }));
  expect(await screen.findByRole("button", { name: /^Verder met het plan van vorig jaar/ })).toBe(
    document.activeElement,
  );
});
