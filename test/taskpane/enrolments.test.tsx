// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PlanSketch } from "../builders/aPlan";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

async function openEnrolments(sketch: PlanSketch) {
  const actions = memoryActions({ organisation: { planYear: 2027, referenceDate: "2026-11-16" }, ...sketch });
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Organisatie en kalender/ }));
  await user.click(await screen.findByRole("button", { name: /^Deelnemers inschrijven/ }));
  await screen.findByRole("heading", { level: 1, name: "Deelnemers inschrijven" });
  return { actions, user };
}

const region = (name: string) => within(screen.getByRole("region", { name }));

it("fills a session from its target group, shows how full it gets, and moves the waiting list up", async () => {
  const { actions, user } = await openEnrolments({
    targetGroups: [{ id: "DG-1", name: "Magazijn", filter: "everyone" }],
    trainings: [{ id: "OPL-1", title: "Heftruck", targetGroupId: "DG-1", status: "planned" }],
    employees: ["Anna", "Bo", "Cas"].map((name) => ({ id: `P-${name}`, name, department: "Magazijn" })),
    sessions: [{ id: "S-1", trainingId: "OPL-1", capacity: 2, status: "confirmed" }],
  });
  const add = region("Mensen toevoegen");
  expect(add.getByText("Daarna 2 van 2 plaatsen bezet")).toBeTruthy();
  await user.click(add.getByRole("checkbox", { name: "Cas" }));
  expect(add.getByText("Daarna 2 van 2 plaatsen bezet en 1 op de wachtlijst")).toBeTruthy();
  expect(add.getByText(/^Blad enrolments: 3 rijen erbij/)).toBeTruthy();
  await user.click(add.getByRole("button", { name: "Schrijf in" }));
  expect(await region("Bezetting").findByText("2 van 2")).toBeTruthy();
  expect(region("Bezetting").getByText("1 op de wachtlijst")).toBeTruthy();
  expect(region("Bezetting").getByText("2 van 3")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Status van Anna" }), "cancelled");
  await user.click(await screen.findByRole("button", { name: "Geef de vrije plaats aan Cas" }));
  await screen.findAllByText("De wachtlijst is doorgeschoven.");
  expect(actions.plan().enrolments.map(({ status }) => status)).toEqual(["cancelled", "enrolled", "enrolled"]);
});

it("teaches what comes first while there are no sessions", async () => {
  const { user } = await openEnrolments({});
  await user.click(screen.getByRole("button", { name: "Kalender" }));
  await screen.findByRole("heading", { level: 1, name: "Kalender" });
});
