import { say, type Wording } from "../wording";

/** Exit criteria per step (domain S2.19): a step is closed when all are met. */
export const stepCriteria: readonly { readonly step: 1 | 2 | 3 | 4 | 5; readonly criterion: Wording }[] = [
  {
    step: 1,
    criterion: say(
      "De vragen over waarom en hoe zijn beantwoord en met de directie besproken",
      "The questions on why and how are answered and discussed with the board",
      "Les questions sur le pourquoi et le comment ont une réponse, discutée avec la direction",
    ),
  },
  {
    step: 1,
    criterion: say(
      "De leercultuur is gemeten bij directie, leidinggevenden en medewerkers",
      "The learning culture was measured with board, managers and staff",
      "La culture d'apprentissage a été mesurée auprès de la direction, des responsables et du personnel",
    ),
  },
  {
    step: 1,
    criterion: say(
      "Organisatiedoelstellingen en leerdoelen zijn aan elkaar gekoppeld",
      "Organisational goals and learning goals are linked",
      "Les objectifs de l'organisation et d'apprentissage sont liés",
      "Organisatiedoelstellingen en leerdoelstellingen zijn aan elkaar gekoppeld",
    ),
  },
  {
    step: 2,
    criterion: say(
      "Er zijn behoeften opgehaald bij individu, team en organisatie",
      "Needs were collected at individual, team and organisation level",
      "Les besoins ont été recueillis aux niveaux individu, équipe et organisation",
    ),
  },
  {
    step: 2,
    criterion: say(
      "Bij elke behoefte is gevraagd of opleiding de oplossing is",
      "For every need we asked whether training is the solution",
      "Pour chaque besoin, on s'est demandé si la formation est la solution",
    ),
  },
  {
    step: 3,
    criterion: say(
      "De opleidingen hebben een score en een plaats in de rangorde",
      "The trainings have a score and a place in the ranking",
      "Les formations ont une note et une place dans le classement",
    ),
  },
  {
    step: 3,
    criterion: say(
      "De begroting is vergeleken met het toegekende budget en goedgekeurd",
      "The budget was compared with the granted amount and approved",
      "Le budget a été comparé au montant alloué et approuvé",
    ),
  },
  {
    step: 4,
    criterion: say(
      "Leveranciers zijn gekozen en de afspraken liggen vast",
      "Suppliers are chosen and agreements are laid down",
      "Les prestataires sont choisis et les accords fixés",
    ),
  },
  {
    step: 4,
    criterion: say(
      "De jaarkalender staat vast, zonder botsingen",
      "The year calendar is fixed, without conflicts",
      "Le calendrier annuel est fixé, sans conflit",
    ),
  },
  {
    step: 5,
    criterion: say(
      "Van elke opleiding is het doel vooraf bepaald en de evaluatie gepland",
      "For every training the goal is set beforehand and the evaluation is planned",
      "Pour chaque formation, l'objectif est fixé d'avance et l'évaluation prévue",
    ),
  },
  {
    step: 5,
    criterion: say(
      "Het effect op de werkvloer is nagegaan en besproken",
      "The effect in the workplace was checked and discussed",
      "L'effet sur le terrain a été vérifié et discuté",
    ),
  },
];
