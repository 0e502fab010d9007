import { examplePlan } from "../../src/actions/examplePlan/examplePlan";
import { aPlanFile } from "../plan/aPlanFile";
import type { OpenPage } from "./openPage";
import type { PaneView } from "./paneViews";

interface FileView {
  readonly name: string;
  /** The button that leads to the view. */
  readonly link: RegExp;
  readonly field: string;
  /** What is seen once the file was read. */
  readonly shows: string;
}

/** The views of an empty workbook that begin with the file of a plan, with that file read. */
export async function startViews(): Promise<readonly PaneView[]> {
  const file = planFile("plan 2026.xlsx", await exampleFile(2026));
  return [
    {
      name: "next year",
      link: /^Verder met het plan van vorig jaar/,
      field: "Kies het vorige plan (.xlsx)",
      shows: "Dit gaat mee naar 2027",
    },
    { name: "nameless", link: /^Kopie zonder namen/, field: "Kies het plan (.xlsx)", shows: "Dit wordt vervangen" },
  ].map((view) => ({ name: view.name, open: (opened) => openWithFile(opened, view, file) }));
}

/** The view that takes the plans of departments into this one, with one plan read. */
export async function departmentsView(): Promise<PaneView> {
  const file = planFile("Productie.xlsx", await exampleFile(2027, "Productie"));
  const view = {
    name: "departments",
    link: /^Afdelingsplannen samenvoegen/,
    field: "Kies afdelingsplannen (.xlsx)",
    shows: "Productie",
  };
  return {
    name: view.name,
    open: async (opened) => {
      await opened.pane.getByRole("navigation").getByRole("button", { name: "Meer" }).click();
      await openWithFile(opened, view, file);
    },
  };
}

async function openWithFile({ pane }: OpenPage, { link, field, shows }: FileView, file: PlanFileUpload) {
  await pane.getByRole("button", { name: link }).click();
  await pane.getByLabel(field).setInputFiles(file);
  await pane.getByRole("heading", { name: shows }).waitFor({ timeout: 60_000 });
}

type PlanFileUpload = ReturnType<typeof planFile>;

function planFile(name: string, bytes: Uint8Array) {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer: Buffer.from(bytes) };
}

async function exampleFile(planYear: number, department?: string): Promise<Uint8Array> {
  const plan = examplePlan({ planYear, country: "BE+NL", language: "nl-NL" });
  if (department === undefined) return aPlanFile(plan);
  return aPlanFile({ ...plan, organisation: { ...plan.organisation, planType: "department", department } });
}
