// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

async function openYearPlan(sketch: PlanSketch) {
  const actions = memoryActions({ organisation: { planYear: 2027, referenceDate: "2026-11-16" }, ...sketch });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Prioriteiten en begroting/ }));
  await user.click(await screen.findByRole("button", { name: /^Jaarplan maken/ }));
  await screen.findByRole("heading", { level: 1, name: "Jaarplan maken" });
  return { actions, user };
}

it("puts what is chosen in the year plan and says what that still lacks", async () => {
  const { actions, user } = await openYearPlan({
    needs: [{ id: "BEH-001", title: "Tillen", status: "included", channel: "legislation" }],
    needTests: [{ needId: "BEH-001", contribution: "strong", causesConsidered: true, otherWay: "no" }],
    trainings: [{ id: "OPL-001", title: "Excel", status: "idea", cluster: "c", form: "classroom" }],
  });
  expect(screen.getByText("0 van 2 · 0%")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zet in het jaarplan" }));
  expect(screen.getByText("Kies eerst wat u dit jaar doet.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Alles kiezen" }));
  expect(screen.getByText("Blad trainings: 1 rij erbij (OPL-002)")).toBeTruthy();
  expect(screen.getByText("Blad trainings: 1 rij aangepast (OPL-001)")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Zet in het jaarplan" }));
  expect(await screen.findByText("2 van 2 · 100%")).toBeTruthy();
  expect(screen.getByText("Alles uit het strategisch plan staat in het jaarplan.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Terugdraaien" })).toBeTruthy();
  expect(actions.plan().trainings.map(({ status }) => status)).toEqual(["planned", "planned"]);
  await user.click(screen.getByRole("button", { name: "2 zonder score" }));
  await screen.findByRole("heading", { level: 1, name: "Prioriteiten" });
});

it("teaches where a year plan comes from while there is no strategic plan", async () => {
  const { user } = await openYearPlan({});
  expect(screen.getByText(/Het jaarplan volgt uit het strategisch plan/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Behoeften beoordelen" }));
  await screen.findByRole("heading", { level: 1, name: "Behoeften beoordelen" });
});
