import { exampleRows } from "./exampleRows";

/** STAP: exit criteria of the five steps; the first step is not finished although the budget was already submitted. */
export const exampleSteps = exampleRows("steps", [
  ({ say, day }) => ({
    step: 1,
    criterion: say(
      "De directie heeft de visie op leren besproken",
      "The board has discussed the view on learning",
      "La direction a discuté de la vision de l’apprentissage",
    ),
    met: true,
    owner: "Katrien Vermeulen",
    metOn: day(10, 12, -1),
  }),
  ({ say }) => ({
    step: 1,
    criterion: say(
      "De ondernemingsraad gaf advies over de visie",
      "The works council advised on the vision",
      "Le conseil d’entreprise a donné son avis sur la vision",
    ),
    met: false,
    owner: "Lieve Willems",
  }),
  ({ say, day }) => ({
    step: 2,
    criterion: say("Elke behoefte is getoetst", "Every need was tested", "Chaque besoin a été examiné"),
    met: true,
    owner: "Lieve Willems",
    metOn: day(12, 10, -1),
  }),
  ({ say, day }) => ({
    step: 3,
    criterion: say("De begroting is ingediend", "The budget was submitted", "Le budget a été soumis"),
    met: true,
    owner: "Bart El Amrani",
    metOn: day(1, 25),
  }),
  ({ say }) => ({
    step: 4,
    criterion: say("Alle sessies staan vast", "All sessions are fixed", "Toutes les sessions sont fixées"),
    met: false,
    owner: "Lieve Willems",
  }),
  ({ say }) => ({
    step: 5,
    criterion: say(
      "Van elke opleiding is het doel vooraf bepaald",
      "The goal of every training was set beforehand",
      "L’objectif de chaque formation est fixé à l’avance",
    ),
    met: false,
    owner: "Lieve Willems",
  }),
]);
