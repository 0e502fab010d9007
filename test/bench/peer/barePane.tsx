import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a pane with Fluent UI can be: it waits for Excel and shows one button. What our pane's start is measured against. */
async function openPane(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById("pane");
  if (place === null) throw new Error("The page has no place for the pane.");
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Opleidingsplan maken</Button>
    </FluentProvider>,
  );
}

void openPane();
