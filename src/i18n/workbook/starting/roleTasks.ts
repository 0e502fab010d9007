import type { PlanRow } from "../../../domain/plan/planRecords";
import { say, type Wording } from "../wording";

type Letters = Partial<Pick<PlanRow<"roles">, "hr" | "board" | "manager" | "employee" | "finance" | "worksCouncil">>;

/** Tasks of a training plan with a first division of roles: one accountable, at least one responsible (domain F-R1). */
export const roleTasks: readonly { readonly task: Wording; readonly letters: Letters }[] = [
  {
    task: say("Visie en doelen bepalen", "Set vision and goals", "Définir la vision et les objectifs"),
    letters: { board: "AR", hr: "R", manager: "C", worksCouncil: "C" },
  },
  {
    task: say("Behoeften ophalen", "Collect needs", "Recueillir les besoins", "Behoeften detecteren"),
    letters: { hr: "A", manager: "R", employee: "C" },
  },
  { task: say("Behoeften toetsen", "Test needs", "Tester les besoins"), letters: { hr: "AR", manager: "C" } },
  {
    task: say("Prioriteiten stellen", "Set priorities", "Fixer les priorités"),
    letters: { board: "A", hr: "R", manager: "C", worksCouncil: "C" },
  },
  { task: say("Begroting opstellen", "Draw up the budget", "Établir le budget"), letters: { hr: "AR", finance: "C" } },
  {
    task: say("Budget goedkeuren", "Approve the budget", "Approuver le budget"),
    letters: { board: "AR", finance: "C", hr: "I" },
  },
  {
    task: say("Leveranciers kiezen", "Choose suppliers", "Choisir les prestataires"),
    letters: { hr: "AR", finance: "C", manager: "C" },
  },
  {
    task: say("Sessies plannen en inschrijven", "Plan sessions and enrol people", "Planifier les sessions et inscrire"),
    letters: { hr: "AR", manager: "C", employee: "I" },
  },
  {
    task: say("Evalueren en terugkoppelen", "Evaluate and report back", "Évaluer et rendre compte"),
    letters: { hr: "A", manager: "R", employee: "R", board: "I" },
  },
  {
    task: say(
      "Toepassing op de werkvloer volgen",
      "Follow up use in the workplace",
      "Suivre l'application sur le terrain",
    ),
    letters: { manager: "AR", hr: "C", employee: "R" },
  },
];
