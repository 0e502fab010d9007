// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

async function openEntry(actions: ReturnType<typeof memoryActions>) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: /Behoeften en veldwerk/ }));
  await user.click(await screen.findByRole("button", { name: /^Behoefte noteren/ }));
  await screen.findByRole("heading", { level: 1, name: "Behoefte noteren" });
  return user;
}

const answer = (question: RegExp, choice: string) =>
  within(screen.getByRole("group", { name: question })).getByRole("radio", { name: choice });
const outcome = () => screen.getByRole("region", { name: "Uitkomst" }).textContent;
const save = { name: "Behoefte toevoegen" };

it("explains the outcome while the three questions are answered", async () => {
  const user = await openEntry(memoryActions({}));
  expect(outcome()).toContain("Nog niet getoetst");
  await user.click(answer(/^1\./, "Ja, veel"));
  await user.click(answer(/^3\./, "Nee"));
  expect(outcome()).toContain("Een opleiding is hier het antwoord.");
  await user.click(screen.getByRole("checkbox", { name: "Afspraken ontbreken" }));
  await user.click(screen.getByRole("checkbox", { name: "Middelen ontbreken" }));
  expect(outcome()).toContain("Opleiding + maatregel");
  await user.click(answer(/^3\./, "Ja"));
  expect(outcome()).toContain("Eerst organiseren");
});

it("adds the need with its test and is ready for the next one", async () => {
  const actions = memoryActions({});
  const user = await openEntry(actions);
  const sentence = screen.getByRole("textbox", { name: "Wat is er nodig?" });
  await user.type(sentence, "Werken met de nieuwe heftruck");
  await user.type(screen.getByRole("textbox", { name: "Hoeveel mensen?" }), "8");
  await user.click(answer(/^1\./, "Ja, veel"));
  await user.click(answer(/^3\./, "Nee"));
  await user.click(screen.getByRole("button", save));
  expect(actions.plan().needs).toMatchObject([{ title: "Werken met de nieuwe heftruck", level: "team", people: 8 }]);
  expect(actions.plan().needTests).toMatchObject([{ contribution: "strong", otherCauses: [], otherWay: "no" }]);
  expect(sentence).toHaveProperty("value", "");
  expect(document.activeElement).toBe(sentence);
});

it("asks for what is missing and adds nothing before that", async () => {
  const actions = memoryActions({});
  const user = await openEntry(actions);
  await user.click(screen.getByRole("button", save));
  const sentence = screen.getByRole("textbox", { name: "Wat is er nodig?" });
  expect(sentence.getAttribute("aria-invalid")).toBe("true");
  expect(document.activeElement).toBe(sentence);
  await user.keyboard("Excel voor planners");
  await user.click(screen.getByRole("button", save));
  expect(screen.getByText("Beantwoord eerst vraag 1 en 3.")).toBeTruthy();
  expect(actions.plan().needs).toEqual([]);
});

it("keeps where the need came from and what it is for, when people know", async () => {
  const actions = memoryActions({
    goals: [{ id: "DOEL-1", name: "Minder fouten" }],
    employees: [{ department: "Magazijn" }],
  });
  const user = await openEntry(actions);
  await user.type(screen.getByRole("textbox", { name: "Wat is er nodig?" }), "Scannen");
  await user.click(answer(/^1\./, "Ja, veel"));
  await user.click(answer(/^3\./, "Nee"));
  await user.click(screen.getByRole("button", { name: "Meer vastleggen (mag later)" }));
  const choose = (name: string, value: string) => user.selectOptions(screen.getByRole("combobox", { name }), value);
  await choose("Hoe kwam het boven?", "newTechnology");
  await choose("Wie meldt het?", "managers");
  await choose("Afdeling", "Magazijn");
  await choose("Voor welk doel?", "Minder fouten");
  expect(screen.queryByRole("combobox", { name: "Welke competentie?" })).toBeNull();
  await user.click(screen.getByRole("button", save));
  expect(actions.plan().needs).toMatchObject([
    { title: "Scannen", channel: "newTechnology", reporter: "managers", department: "Magazijn", goalId: "DOEL-1" },
  ]);
});
