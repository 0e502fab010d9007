import { exampleRows } from "./exampleRows";

/** PRJ: sub-projects; PRJ-003 ends before it starts and has no result. */
export const exampleProjects = exampleRows("projects", [
  ({ say, day }) => ({
    name: say("Koelacademie", "Cooling academy", "Académie du froid"),
    type: "academy",
    result: say(
      "Twee leslokalen met oefeninstallatie in gebruik",
      "Two classrooms with practice installation in use",
      "Deux salles avec installation d’exercice en service",
    ),
    start: day(1, 15),
    end: day(11, 30),
    budget: 4_500_000,
    owner: "Wouter De Smedt",
    progress: 0.25,
    learningGoalId: "LD-001",
  }),
  ({ say, day }) => ({
    name: say("Leren zichtbaar maken", "Making learning visible", "Rendre l’apprentissage visible"),
    type: "learningCulture",
    result: say(
      "Score cultuurscan van 40 naar 60",
      "Culture scan score from 40 to 60",
      "Score du scan culturel de 40 à 60",
    ),
    start: day(3, 1),
    end: day(12, 15),
    budget: 600_000,
    owner: "Lieve Willems",
    progress: 0,
    learningGoalId: "LD-004",
  }),
  ({ say, day }) => ({
    name: say("Leerpaden service", "Learning paths for service", "Parcours de formation service"),
    type: "learningPaths",
    start: day(9, 1),
    end: day(6, 30),
    budget: 250_000,
    owner: "Wouter De Smedt",
    progress: 0.1,
    learningGoalId: "LD-008",
  }),
]);

/** FASE: phases; the last one runs on after its project. */
export const examplePhases = exampleRows("phases", [
  ({ say, day }) => ({
    projectId: "PRJ-001",
    phase: "analysis",
    start: day(1, 15),
    end: day(2, 28),
    milestone: say(
      "Eisen van de oefeninstallatie",
      "Requirements of the practice installation",
      "Exigences de l’installation d’exercice",
    ),
  }),
  ({ say, day }) => ({
    projectId: "PRJ-001",
    phase: "design",
    start: day(3, 1),
    end: day(5, 31),
    milestone: say("Ontwerp goedgekeurd", "Design approved", "Conception approuvée"),
  }),
  ({ say, day }) => ({
    projectId: "PRJ-001",
    phase: "pilot",
    start: day(6, 1),
    end: day(9, 30),
    milestone: say("Eerste groep opgeleid", "First group trained", "Premier groupe formé"),
  }),
  ({ say, day }) => ({
    projectId: "PRJ-002",
    phase: "rollOut",
    start: day(9, 1),
    end: day(1, 31, 1),
    milestone: say("Herhaling cultuurscan", "Repeat of the culture scan", "Nouveau scan culturel"),
  }),
]);

/** BRON: what the projects need; there are too few hours of trainers. */
export const exampleResources = exampleRows("resources", [
  ({ say }) => ({
    name: say("Uren van interne trainers", "Hours of internal trainers", "Heures des formateurs internes"),
    kind: "staffHours",
    projectId: "PRJ-001",
    needed: 320,
    available: 210,
    unit: say("uur", "hours", "heures"),
  }),
  ({ say }) => ({
    name: say("Oefeninstallatie CO2", "CO2 practice installation", "Installation d’exercice CO2"),
    kind: "system",
    projectId: "PRJ-001",
    needed: 1,
    available: 1,
    unit: say("stuk", "piece", "pièce"),
  }),
  ({ say }) => ({
    name: say("Leslokalen", "Classrooms", "Salles de cours"),
    kind: "room",
    projectId: "PRJ-001",
    needed: 2,
    available: 2,
    unit: say("lokalen", "rooms", "salles"),
  }),
]);

/** RVW: preconditions; one is not met shortly before the first session. */
export const examplePreconditions = exampleRows("preconditions", [
  ({ say, day }) => ({
    name: say(
      "Technici zijn vrij van wachtdienst op opleidingsdagen",
      "Technicians have no standby duty on training days",
      "Les techniciens n’ont pas de garde les jours de formation",
    ),
    kind: "organisational",
    fulfilled: "partly",
    owner: "Wouter De Smedt",
    before: day(2, 28),
  }),
  ({ say, day }) => ({
    name: say("Tablets zijn geleverd", "Tablets were delivered", "Les tablettes sont livrées"),
    kind: "technical",
    trainingId: "OPL-009",
    fulfilled: "no",
    owner: "Sanne Claes",
    before: day(3, 10),
  }),
  ({ say, day }) => ({
    name: say(
      "Leidinggevenden voeren een gesprek vooraf",
      "Managers hold a talk beforehand",
      "Les responsables mènent un entretien préalable",
    ),
    kind: "personal",
    trainingId: "OPL-007",
    fulfilled: "yes",
    owner: "Lieve Willems",
    before: day(3, 1),
  }),
]);
