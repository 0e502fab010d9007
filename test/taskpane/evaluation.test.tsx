// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const sketch = {
  organisation: { planYear: 2027 },
  trainings: [{ id: "T-1", title: "Heftruck", status: "planned" as const }],
  evaluations: [{ id: "E-1", trainingId: "T-1", level: 1, trainerFeedback: "Te kort" }],
  transferChecks: [{ id: "B-1", trainingId: "T-1", goal: "Veilig laden", check30On: "2026-11-10" }],
};

async function openEvaluation(actions = memoryActions(sketch)) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Borging/ }));
  await user.click(await screen.findByRole("button", { name: /^Evaluatie en borging/ }));
  await screen.findByRole("heading", { name: "Evaluatie en borging", level: 1 });
  return { user, actions };
}
const region = (name: string) => within(screen.getByRole("region", { name }));

describe("evaluation", () => {
  it("teaches what to do first in an empty plan", async () => {
    await openEvaluation(memoryActions({ organisation: { planYear: 2027 } }));
    await screen.findByText("Er staan nog geen opleidingen in het plan. Kies eerst opleidingen in stap 3.");
  });

  it("shows the first twenty of many trainings, and with each press the next, where the keyboard goes on", async () => {
    const trainings = Array.from({ length: 45 }, (_, at) => ({ id: `T-${at}`, title: `Opleiding ${at + 1}` }));
    const { user } = await openEvaluation(memoryActions({ ...sketch, trainings }));
    const card = region("Per opleiding");
    const titles = () => card.getAllByRole("button", { name: /^Opleiding/ });
    expect(titles()).toHaveLength(20);
    await user.click(card.getByRole("button", { name: "Nog 20 tonen" }));
    expect(titles()).toHaveLength(40);
    await user.tab();
    expect(document.activeElement).toBe(titles()[20]);
    await user.click(card.getByRole("button", { name: "Nog 5 tonen" }));
    expect(titles()).toHaveLength(45);
    expect(card.queryByRole("button", { name: /^Nog/ })).toBeNull();
  });

  it("notes what is done with feedback, after which it is gone from the list", async () => {
    const { user, actions } = await openEvaluation();
    const card = region("Terugkoppeling zonder opvolging");
    await user.click(card.getByRole("button", { name: "Opvolging bewaren" }));
    await card.findByRole("alert");
    await user.type(card.getByRole("textbox", { name: "Wat doet u ermee?" }), "Langer oefenen");
    await user.click(card.getByRole("button", { name: "Opvolging bewaren" }));
    await expect.poll(() => screen.queryByRole("region", { name: "Terugkoppeling zonder opvolging" })).toBeNull();
    expect(actions.plan().evaluations[0]?.followUp).toBe("Langer oefenen");
  });

  it("refuses more people with the behaviour than were looked at", async () => {
    const { user, actions } = await openEvaluation();
    const card = region("Kijken op de werkvloer");
    await user.click(card.getByRole("button", { name: /^Heftruck.*te laat$/ }));
    const shown = card.getByRole("textbox", { name: "Hoeveel tonen het gedrag" });
    await user.type(card.getByRole("textbox", { name: "Hoeveel mensen bekeken" }), "12");
    await user.type(shown, "13");
    await user.click(card.getByRole("button", { name: "Meting bewaren" }));
    await card.findByRole("alert");
    expect(actions.plan().transferChecks[0]?.measured).toBeNull();
    await user.clear(shown);
    await user.type(shown, "9");
    await user.click(card.getByRole("button", { name: "Meting bewaren" }));
    await expect.poll(() => actions.plan().transferChecks[0]).toMatchObject({ measured: 12, shown: 9 });
  });
});
