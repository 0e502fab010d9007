import type { Host } from "../../src/host/createHost";
import { stepNames, type StepNumber } from "../../src/i18n/pane/stepNames";
import { toolTexts } from "../../src/i18n/pane/toolTexts";
import { stepTools } from "../../src/taskpane/views/step/stepTools";
import type { OpenPage } from "./openPage";

/** A view of the pane in a plan with the example, and how to get there from anywhere. */
export interface PaneView {
  readonly name: string;
  open(opened: OpenPage): Promise<void>;
}

type Tool = (typeof stepTools)[StepNumber][number];

/** What is opened in a view before it is looked at, so that its forms are seen as well. */
const opensIn: Partial<Record<Tool, (opened: OpenPage) => Promise<void>>> = {
  visionAnswers: (opened) => press(opened, /^Hoe leren wij het best\?/),
  needs: (opened) => press(opened, /^Cursus fotografie/),
  priorities: async (opened) => {
    await press(opened, /geen score/);
    await opened.pane.getByText(/^Nog te scoren: /).waitFor();
  },
  trace: async (opened) => {
    await opened.page.evaluate(selectFirstAmount);
    await opened.pane.getByText("Gelijk aan de cel, op de cent").waitFor();
  },
  calendar: (opened) => press(opened, /^Deelnemer dubbel ingepland/),
  roles: (opened) => press(opened, /Nog niets afgesproken$/),
  evaluation: (opened) => press(opened, /geen doel vooraf/),
};

/** Every view but the start; what a step offers is taken from the pane itself, so that none is forgotten. */
export const paneViews: readonly PaneView[] = [
  { name: "home", open: (opened) => section(opened, "Overzicht") },
  ...([1, 2, 3, 4, 5] as const).flatMap((step) => [
    { name: `step ${step}`, open: (opened: OpenPage) => openStep(opened, step) },
    ...stepTools[step].map((tool) => ({ name: words(tool), open: (opened: OpenPage) => openTool(opened, step, tool) })),
  ]),
  { name: "warnings", open: (opened) => openSection(opened, "Meldingen") },
  {
    name: "accepting",
    open: async (opened) => {
      await openSection(opened, "Meldingen");
      await press(opened, /^Aanvaarden/);
    },
  },
  { name: "import", open: (opened) => openSection(opened, "Importeren").then(() => chooseFile(opened)) },
  { name: "more", open: (opened) => openSection(opened, "Meer") },
  ...["Acties terugdraaien", "Werkmap herstellen", "Teksten naast elkaar", "Over Opleidingsplan"].map(
    (title, index) => ({
      name: ["restore", "repair", "texts", "about"][index] ?? title,
      open: async (opened: OpenPage) => {
        await openSection(opened, "Meer");
        await press(opened, new RegExp(`^${title}`));
        await heading(opened, title);
      },
    }),
  ),
];

function words(tool: Tool): string {
  return tool.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

async function press({ pane }: OpenPage, name: RegExp): Promise<void> {
  await pane.getByRole("button", { name }).first().click();
}

async function heading({ pane }: OpenPage, name: string): Promise<void> {
  await pane.getByRole("heading", { name, level: 1, exact: true }).waitFor();
}

async function section({ pane }: OpenPage, name: string): Promise<void> {
  await pane.getByRole("navigation").getByRole("button", { name }).click();
}

async function openSection(opened: OpenPage, name: string): Promise<void> {
  await section(opened, name);
  await heading(opened, name);
}

async function openStep(opened: OpenPage, step: StepNumber): Promise<void> {
  const { title } = stepNames.nl[step];
  await section(opened, "Overzicht");
  await press(opened, new RegExp(`^${title} `));
  await heading(opened, `Stap ${step}: ${title}`);
}

async function openTool(opened: OpenPage, step: StepNumber, tool: Tool): Promise<void> {
  const { title, hint } = toolTexts.nl[tool];
  await openStep(opened, step);
  await opened.pane.getByRole("button", { name: hint }).click();
  await heading(opened, title);
  await opensIn[tool]?.(opened);
}

async function chooseFile({ pane }: OpenPage): Promise<void> {
  const text = "Personeelsnummer;Naam;In dienst;Nationaliteit\nP-900;Anna Maes;03/04/2019;Belg\nP-900;Bo;;\n";
  const file = { name: "personeel.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await pane.getByLabel("Kies een CSV- of Excel-bestand").setInputFiles(file);
  await pane.getByRole("heading", { name: "Dit gaat er gebeuren" }).waitFor();
}

/** Selects the amount of the first line of the budget, as a click in the sheet would. */
function selectFirstAmount(): void {
  const { embeddedExcel } = globalThis as typeof globalThis & { embeddedExcel: { workbook: Host } };
  const host = embeddedExcel.workbook;
  const found = host.calculation.table("Begroting");
  if (!found) throw new Error("There is no table Begroting.");
  const column = found.area.column + found.columns.indexOf("Bedrag");
  host.select(found.sheetId, { row: found.area.row + 1, column, rows: 1, columns: 1 });
}
