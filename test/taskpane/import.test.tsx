// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

const staff =
  "Personeelsnummer;Naam;Afdeling;In dienst\nP-1;Anna Maes;Productie;15-03-2019\nP-2;Bram Stevens;Magazijn;28-11-2021\n";

async function openImport(actions: ReturnType<typeof memoryActions>) {
  const user = renderPane(actions);
  await user.click(await screen.findByRole("button", { name: "Importeren" }));
  return user;
}

const csv = (text: string, name = "personeel.csv") => new File([text], name, { type: "text/csv" });
const chooseFile = () => screen.findByLabelText("Kies een CSV- of Excel-bestand");

it("shows how a file was read and what will happen before anything changes", async () => {
  const actions = memoryActions({});
  const user = await openImport(actions);
  await user.upload(await chooseFile(), csv(staff));
  expect(await screen.findByRole("combobox", { name: "Scheidingsteken" })).toHaveProperty("value", ";");
  expect(screen.getByRole("combobox", { name: "naam" })).toHaveProperty("value", "1");
  const preview = screen.getByRole("region", { name: "Dit gaat er gebeuren" });
  expect(within(preview).getByText("erbij").nextElementSibling?.textContent).toBe("2");
  expect(actions.plan().employees).toEqual([]);
  await user.click(screen.getByRole("button", { name: "2 rijen inlezen" }));
  expect((await screen.findByRole("status")).textContent).toMatch(/^2 rijen toegevoegd/);
  expect(actions.plan().employees.map(({ id, name }) => [id, name])).toEqual([
    ["P-1", "Anna Maes"],
    ["P-2", "Bram Stevens"],
  ]);
});

it("asks which part of a date is the day when the file cannot tell, and waits for the answer", async () => {
  const actions = memoryActions({});
  const user = await openImport(actions);
  await user.upload(await chooseFile(), csv("Personeelsnummer;Naam;In dienst\nP-1;Anna Maes;03/04/2019\n"));
  const button = await screen.findByRole("button", { name: "1 rij inlezen" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  await user.click(screen.getByRole("radio", { name: "dag, maand, jaar" }));
  await user.click(await screen.findByRole("button", { name: "1 rij inlezen" }));
  await screen.findByText(/^1 rijen toegevoegd|^1 rij toegevoegd/);
  expect(actions.plan().employees[0]?.startDate).toBe("2019-04-03");
});

it("never offers a column with special personal data", async () => {
  const user = await openImport(memoryActions({}));
  await user.upload(await chooseFile(), csv("Personeelsnummer;Naam;Nationaliteit\nP-1;Anna Maes;Belg\n"));
  const options = within(await screen.findByRole("combobox", { name: "team" })).getAllByRole("option", {
    hidden: true,
  });
  expect(options.map((option) => option.textContent)).toEqual(["niet inlezen", "Personeelsnummer", "Naam"]);
  expect(screen.getByRole("listitem").textContent).toMatch(/"Nationaliteit".*niet ingelezen/);
});

it("says plainly that a picture is no table, and changes nothing", async () => {
  const actions = memoryActions({});
  const user = await openImport(actions);
  const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], "personeel.csv");
  await user.upload(await chooseFile(), picture);
  const message = await screen.findByRole("alert");
  expect(within(message).getAllByRole("listitem")).toHaveLength(1);
  expect(screen.queryByRole("button", { name: /inlezen/ })).toBeNull();
  expect(actions.plan().employees).toEqual([]);
});
