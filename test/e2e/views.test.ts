import { readFileSync } from "node:fs";
import type axeCore from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startChromium } from "./chromium";
import { makePlan } from "./makePlan";
import { openPage, type OpenPage } from "./openPage";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const looks = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "forced colours", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
});
afterAll(async () => {
  await opened.close();
  await browser.close();
});

const press = (name: string | RegExp) => opened.pane.getByRole("button", { name }).first().click();
const heading = (name: string | RegExp) => opened.pane.getByRole("heading", { name, level: 1 }).waitFor();
const section = (name: string) => opened.pane.getByRole("navigation").getByRole("button", { name }).click();

/** Every view with how to get there from the overview. */
const views: readonly (readonly [name: string, open: () => Promise<void>])[] = [
  ["overview", () => heading(/^Opleidingsplan/)],
  ...([1, 2, 3, 4, 5] as const).map((step) => [`step ${step}`, () => openStep(step)] as const),
  ["a need", () => openStep(2).then(() => press(/^Behoefte noteren/))],
  [
    "priorities",
    () =>
      openStep(3)
        .then(() => press(/^Prioriteiten /))
        .then(() => heading("Prioriteiten")),
  ],
  [
    "budget",
    () =>
      openStep(3)
        .then(() => press(/^Budget en snijlijn/))
        .then(() => heading("Budget en snijlijn")),
  ],
  [
    "why",
    () =>
      openStep(3)
        .then(() => press(/^Waarom dit bedrag/))
        .then(() => heading("Waarom dit bedrag?")),
  ],
  [
    "vision in words",
    () =>
      openStep(1)
        .then(() => press(/^Visie in woorden/))
        .then(() => heading("Visie in woorden")),
  ],
  [
    "culture scan",
    () =>
      openStep(1)
        .then(() => press(/^Cultuurscan/))
        .then(() => heading("Cultuurscan")),
  ],
  [
    "stakeholders",
    () =>
      openStep(1)
        .then(() => press(/^Belanghebbenden/))
        .then(() => heading("Belanghebbenden")),
  ],
  [
    "needs",
    () =>
      openStep(2)
        .then(() => press(/^Behoeften beoordelen/))
        .then(() => press(/^Cursus fotografie/)),
  ],
  [
    "fieldwork",
    () =>
      openStep(2)
        .then(() => press(/^Veldwerk/))
        .then(() => heading("Veldwerk")),
  ],
  ["warnings", () => section("Meldingen").then(() => heading("Meldingen"))],
  ["accepting", () => section("Meldingen").then(() => press(/^Aanvaarden/))],
  ["import", () => section("Importeren").then(chooseFile)],
  ["more", () => section("Meer").then(() => heading("Meer"))],
  ["restore", () => section("Meer").then(() => press(/^Acties terugdraaien/))],
  ["repair", () => section("Meer").then(() => press(/^Werkmap herstellen/))],
  ["about", () => section("Meer").then(() => press(/^Over Opleidingsplan/))],
];

const stepNames = ["Visie", "Behoeften", "Prioriteiten", "Organisatie", "Borging"];

async function openStep(step: 1 | 2 | 3 | 4 | 5): Promise<void> {
  await press(new RegExp(`^${stepNames[step - 1] ?? ""} `));
  await heading(new RegExp(`^Stap ${step}`));
}

async function chooseFile(): Promise<void> {
  const text = "Personeelsnummer;Naam;In dienst;Nationaliteit\nP-900;Anna Maes;03/04/2019;Belg\nP-900;Bo;;\n";
  const file = { name: "personeel.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await opened.pane.getByLabel("Kies een CSV- of Excel-bestand").setInputFiles(file);
  await opened.pane.getByRole("heading", { name: "Dit gaat er gebeuren" }).waitFor();
}

async function paneFrame(): Promise<Frame> {
  const frame = await (await opened.page.waitForSelector("#pane iframe")).contentFrame();
  if (!frame) throw new Error("The pane is not a frame.");
  return frame;
}

/** What axe finds, and what sticks out of the pane at the side. */
async function faults(): Promise<readonly string[]> {
  const frame = await paneFrame();
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const runner = (globalThis as typeof globalThis & { axe: typeof axeCore }).axe;
    const { violations } = await runner.run(document);
    const isWide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`),
      ...(isWide ? ["the view is wider than the pane"] : []),
    ];
  });
}

async function inLook(media: (typeof looks)[number]["media"]): Promise<void> {
  await opened.page.emulateMedia(media);
  const frame = await paneFrame();
  await frame.evaluate(() => location.reload());
}

it.each(looks)("the start is accessible in $look", async ({ media }) => {
  await inLook(media);
  await heading("Maak uw opleidingsplan");
  expect(await faults()).toEqual([]);
});

describe("every view of a plan", () => {
  beforeAll(async () => {
    await makePlan(opened);
    await opened.page.getByRole("combobox", { name: "Breedte van het venster" }).selectOption("320");
  });

  it.each(looks)("is accessible and fits a pane of 320 pixels in $look", async ({ media }) => {
    await inLook(media);
    await opened.pane.getByRole("heading", { name: "De vijf stappen" }).waitFor();
    const found: Record<string, readonly string[]> = {};
    for (const [name, open] of views) {
      await section("Overzicht");
      await open();
      found[name] = await faults();
    }
    expect(found).toEqual(Object.fromEntries(views.map(([name]) => [name, []])));
  });

  it("meets no error on the console and no request leaves the machine", () => {
    expect(opened.problems).toEqual([]);
  });
});
