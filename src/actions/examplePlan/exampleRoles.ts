import { exampleRows } from "./exampleRows";

const hr = "Lieve Willems";

/** ROL: who does what. One task has two accountables, one nobody who carries it out, one an external; one person has too many tasks. */
export const exampleRoles = exampleRows("roles", [
  ({ say, day }) => ({
    task: say("Behoeften verzamelen", "Collecting needs", "Recueillir les besoins"),
    hr: "AR",
    manager: "R",
    employee: "C",
    person: hr,
    deputy: "Ines Bakker",
    deadline: day(11, 30, -1),
  }),
  ({ say, day }) => ({
    task: say("Prioriteiten bepalen", "Setting priorities", "Fixer les priorités"),
    hr: "R",
    board: "A",
    manager: "A",
    worksCouncil: "C",
    person: hr,
    deadline: day(1, 15),
  }),
  ({ say, day }) => ({
    task: say("Begroting goedkeuren", "Approving the budget", "Approuver le budget"),
    board: "A",
    finance: "C",
    hr: "C",
    person: "Katrien Vermeulen",
    deadline: day(2, 8),
  }),
  ({ say, day }) => ({
    task: say("Opleiders kiezen", "Choosing providers", "Choisir les prestataires"),
    hr: "AR",
    finance: "C",
    person: hr,
    deadline: day(3, 31),
  }),
  ({ say, day }) => ({
    task: say("Koelacademie opzetten", "Setting up the cooling academy", "Créer l’académie du froid"),
    external: "A",
    manager: "R",
    hr: "C",
    person: "Bureau Celsius",
    deadline: day(11, 30),
    externalUntil: day(6, 30),
  }),
  ({ say }) => ({
    task: say("Deelnemers inschrijven", "Enrolling participants", "Inscrire les participants"),
    hr: "AR",
    manager: "C",
    employee: "I",
    person: hr,
  }),
  ({ say }) => ({
    task: say("Doel vooraf bespreken", "Discussing the goal beforehand", "Discuter l’objectif à l’avance"),
    manager: "AR",
    employee: "C",
    person: "Wouter De Smedt",
  }),
  ({ say }) => ({ task: say("Evalueren", "Evaluating", "Évaluer"), hr: "AR", manager: "R", employee: "C", person: hr }),
  ({ say }) => ({
    task: say("Attesten opvolgen", "Following up certificates", "Suivre les attestations"),
    hr: "AR",
    person: hr,
  }),
  ({ say }) => ({
    task: say("Subsidies aanvragen", "Requesting subsidies", "Demander les subsides"),
    hr: "AR",
    finance: "C",
    person: hr,
  }),
  ({ say, day }) => ({
    task: say("Ondernemingsraad informeren", "Informing the works council", "Informer le conseil d’entreprise"),
    hr: "AR",
    worksCouncil: "C",
    person: hr,
    deadline: day(3, 1),
  }),
  ({ say }) => ({
    task: say("Leerpaden onderhouden", "Maintaining learning paths", "Tenir à jour les parcours"),
    hr: "AR",
    manager: "C",
    person: hr,
  }),
]);
