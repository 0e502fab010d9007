import { exampleRows } from "./exampleRows";

const scan =
  (dutch: string, english: string, french: string, board: number, managers: number, staff: number) =>
  ({ say, day }: Parameters<Parameters<typeof exampleRows<"cultureScan">>[1][number]>[0]) => ({
    statement: say(dutch, english, french),
    board,
    managers,
    staff,
    measuredOn: day(11, 15, -1),
  });

/** CULT: the board sees a learning culture that the shop floor does not recognise. */
export const exampleCultureScan = exampleRows("cultureScan", [
  scan(
    "Opleiding is een investering en geen tijdverlies",
    "Training is an investment, not a loss of time",
    "La formation est un investissement, pas une perte de temps",
    4,
    3,
    2,
  ),
  scan(
    "Bij het aanwerven telt de wil om te leren",
    "The will to learn counts when hiring",
    "La volonté d’apprendre compte à l’embauche",
    4,
    3,
    2,
  ),
  scan(
    "Er is tijd voor opleiding in het rooster",
    "The schedule leaves time for training",
    "L’horaire prévoit du temps pour la formation",
    4,
    2,
    1,
  ),
  scan(
    "Leidinggevenden coachen hun mensen",
    "Managers coach their people",
    "Les responsables coachent leurs équipes",
    4,
    3,
    2,
  ),
  scan(
    "Fouten mogen, als we ervan leren",
    "Mistakes are allowed if we learn from them",
    "Les erreurs sont permises si nous en tirons des leçons",
    3,
    2,
    2,
  ),
  scan(
    "Wie iets geleerd heeft, deelt het met collega’s",
    "Who has learned something shares it with colleagues",
    "Qui a appris quelque chose le partage",
    3,
    2,
    2,
  ),
  scan(
    "Het opleidingsbudget wordt niet weggesneden",
    "The training budget is not cut away",
    "Le budget de formation n’est pas supprimé",
    4,
    3,
    2,
  ),
  scan(
    "Leren staat in onze vacatures",
    "Learning is part of our job ads",
    "L’apprentissage figure dans nos offres d’emploi",
    3,
    2,
    2,
  ),
  scan(
    "Leren komt aan bod in elk functioneringsgesprek",
    "Learning is part of every performance review",
    "L’apprentissage est abordé à chaque entretien",
    4,
    3,
    2,
  ),
  scan(
    "Ook leren op de werkvloer telt mee",
    "Learning on the job counts too",
    "Apprendre sur le tas compte aussi",
    3,
    3,
    2,
  ),
]);
