import type { OpenPage } from "./openPage";

/** Makes the plan with the example, as a newcomer would, and waits until the pane shows it. */
export async function makePlan({ pane }: OpenPage): Promise<void> {
  await pane.getByText("Met een voorbeeld").click();
  await pane.getByRole("button", { name: "Opleidingsplan maken" }).click();
  await pane.getByRole("heading", { name: "De vijf stappen" }).waitFor({ timeout: 90_000 });
}
