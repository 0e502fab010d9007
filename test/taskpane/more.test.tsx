// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { DoneAction } from "../../src/actions/loggedActions";
import type { Damage } from "../../src/taskpane/paneActions";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

async function openMore(actions: ReturnType<typeof memoryActions>, row: RegExp) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Meer" }));
  await user.click(await screen.findByRole("button", { name: row }));
  return user;
}

it("takes back an action with one button and says so", async () => {
  let list: readonly DoneAction[] = [
    { id: "addNeed-2", kind: "addNeed", when: "2026-11-16 14:05", restorable: true },
    { id: "addNeed-1", kind: "addNeed", when: "2026-11-16 13:50", restorable: false },
  ];
  const actions = memoryActions(
    {},
    {
      lastActions: async () => ({ ok: true, value: list }),
      async restore(action) {
        list = list.map((one) => (one.id === action.id ? { ...one, restorable: false } : one));
        return { ok: true, value: action };
      },
    },
  );
  const user = await openMore(actions, /^Acties terugdraaien/);
  await user.click(
    await screen.findByRole("button", { name: "Behoefte toegevoegd van 16 november 2026 14:05 terugdraaien" }),
  );
  expect(await screen.findAllByText("Kan niet meer terug")).toHaveLength(2);
  expect(screen.getAllByText("De actie is teruggedraaid.").length).toBeGreaterThan(0);
});

it("teaches how to take back when no button has written anything", async () => {
  await openMore(memoryActions({}), /^Acties terugdraaien/);
  expect(await screen.findByText(/Ctrl\+Z/)).toBeTruthy();
});

it("shows what is damaged and mends exactly that, after consent", async () => {
  let damage: readonly Damage[] = [
    { kind: "addSheet", name: "Kalender", columns: [] },
    { kind: "addColumns", name: "Begroting", columns: ["Btw-tarief", "Maand"] },
  ];
  const agreed: (readonly Damage[])[] = [];
  const actions = memoryActions(
    {},
    {
      findDamage: async () => ({ ok: true, value: damage }),
      async repair(what) {
        agreed.push(what);
        damage = [];
        return { ok: true, value: null };
      },
    },
  );
  const user = await openMore(actions, /^Werkmap herstellen/);
  expect(await screen.findByText("Blad Kalender ontbreekt")).toBeTruthy();
  expect(screen.getByText("In tabel Begroting ontbreekt: Btw-tarief, Maand")).toBeTruthy();
  expect(agreed).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Nu herstellen" }));
  expect(await screen.findByText("Alles staat op zijn plaats. Er is niets te herstellen.")).toBeTruthy();
  expect(agreed.map((list) => list.length)).toEqual([2]);
});

it("opens on repair when the workbook is damaged", async () => {
  renderPane(memoryActions({}, { findPlan: async () => ({ ok: true, value: "damaged" }) }));
  expect(await screen.findByRole("heading", { level: 1, name: "Werkmap herstellen" })).toBeTruthy();
});
