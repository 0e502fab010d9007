// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { CellProblem } from "../../src/blueprint/cellProblem";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const problem: CellProblem = {
  kind: "notDate",
  table: "needs",
  row: 0,
  rowId: "BEH-001",
  field: "date",
  found: "gisteren",
};

/** A plan of which these cells could not be read. */
function withProblems(...problems: readonly CellProblem[]) {
  const memory = memoryActions({ organisation: { planYear: 2027 } });
  const checkPlan: typeof memory.checkPlan = async () => {
    const checked = await memory.checkPlan();
    return checked.ok ? { ok: true, value: { ...checked.value, problems } } : checked;
  };
  return { memory, actions: { ...memory, checkPlan } };
}

it("says on the overview how many cells do not count, and leads to each with what to do", async () => {
  const { memory, actions } = withProblems(problem, {
    ...problem,
    kind: "missingTable",
    field: null,
    rowId: null,
    found: "Toets",
  });
  const user = renderPane(actions);
  const card = await screen.findByRole("region", { name: "Niet gelezen" });
  expect(card.textContent).toContain("2 cellen konden niet gelezen worden");
  await user.click(within(card).getByRole("button", { name: "Bekijken en herstellen" }));
  const list = await screen.findByRole("region", { name: "Cellen die niet gelezen konden worden" });
  expect(list.textContent).toContain("“gisteren” is geen datum. Typ de dag als 31-03-2027.");
  await user.click(
    within(list).getByRole("button", { name: /^Ga naar de cel: Blad Blad needs · rij BEH-001 · kolom Gemeld op$/ }),
  );
  expect(memory.shown).toEqual([{ table: "needs", row: "BEH-001", field: "date" }]);
  await user.click(within(list).getByRole("button", { name: /^Werkmap herstellen/ }));
  await screen.findByRole("heading", { level: 1, name: "Werkmap herstellen" });
});

it("does not call an empty cell unread on the overview", async () => {
  const { actions } = withProblems({ ...problem, kind: "required", found: "" });
  renderPane(actions);
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByRole("region", { name: "Niet gelezen" })).toBeNull();
});
