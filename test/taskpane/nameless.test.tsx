// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanFile } from "../../src/actions/planFiles/planFile";
import { aPlan } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const file: PlanFile = {
  name: "plan.xlsx",
  plan: aPlan({
    organisation: { planYear: 2027, budgetApprovedBy: "Jan Peeters" },
    employees: [{ id: "MED-001", name: "Anna Maes" }],
    needs: [{ id: "BEH-001", title: "Excel voor Anna Maes" }],
  }),
  language: "nl-NL",
  ownWords: new Map(),
  unread: 0,
  savedOn: null,
};

it("shows what is replaced and left out, and makes the copy in the empty workbook", async () => {
  const actions = memoryActions(null, {
    readPlanFiles: async () => ({ ok: true, value: [{ ok: true, value: file }] }),
  });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /^Kopie zonder namen/ }));
  await user.upload(await screen.findByLabelText("Kies het plan (.xlsx)"), new File(["x"], "plan.xlsx"));
  const replaced = await screen.findByRole("region", { name: "Dit wordt vervangen" });
  expect(replaced.textContent).toContain("Namen en personeelsnummers van 1 medewerkers worden een ID");
  expect(replaced.textContent).toContain("In 1 tekst wordt een bekende naam vervangen");
  expect(screen.getByRole("region", { name: "Dit gaat niet mee" }).textContent).toContain("het logboek");
  await user.click(screen.getByRole("button", { name: "Kopie zonder namen maken" }));
  await screen.findByRole("heading", { level: 1, name: "Opleidingsplan 2027" });
  expect(JSON.stringify(actions.plan())).not.toMatch(/Anna|Peeters/);
});
