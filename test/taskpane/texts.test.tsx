// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { memoryActions } from "./memoryActions";
import { renderPane } from "./renderPane";

it("finds a text in any language, and those that Flanders says differently", async () => {
  const user = renderPane(memoryActions({ organisation: { planYear: 2027 } }));
  await user.click(await screen.findByRole("button", { name: "Meer" }));
  await user.click(await screen.findByRole("button", { name: /^Teksten naast elkaar/ }));
  const search = await screen.findByRole("textbox", { name: "Zoek in alle talen" });
  await user.type(search, "sceller le budget");
  expect((await screen.findByText("Begroting verzegelen")).getAttribute("lang")).toBe("nl-NL");
  await user.click(screen.getByRole("checkbox", { name: "Alleen waar Vlaanderen het anders zegt" }));
  await screen.findByText("Geen tekst gevonden. Zoek op een ander woord of kies Alles.");
  await user.clear(search);
  await screen.findByText("toolTexts.stakeholders.title");
});
