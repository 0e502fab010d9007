import { say } from "../wording";

/** Texts of the check of a Belgian plan in ten points (F-C5); the pane names the points in the same words. */
export const planCheckTexts = {
  title: say(
    "Belgisch opleidingsplan: wat erin moet staan",
    "Belgian training plan: what it must hold",
    "Plan de formation belge : ce qu'il doit contenir",
  ),
  labels: {
    part: say("Onderdeel", "Part", "Élément"),
    present: say("Aanwezig?", "Present?", "Présent ?"),
    toDo: say("Nog te doen", "To do", "À faire"),
    result: say("Resultaat", "Result", "Résultat"),
    ready: say("Klaar voor overleg", "Ready for consultation", "Prêt pour la concertation"),
    notReady: say(
      "Nog niet klaar voor overleg",
      "Not ready for consultation yet",
      "Pas encore prêt pour la concertation",
    ),
    notBelgian: say("Alleen voor België", "Only for Belgium", "Seulement pour la Belgique"),
    formal: say("Formele opleidingen", "Formal trainings", "Formations formelles"),
    informal: say("Informele opleidingen", "Informal trainings", "Formations informelles"),
    targetGroupPerTraining: say(
      "Doelgroep van elke opleiding",
      "Target group of every training",
      "Groupe cible de chaque formation",
    ),
    contributionToRight: say(
      "Bijdrage aan het opleidingsrecht",
      "Contribution to the training right",
      "Contribution au droit à la formation",
    ),
    over50: say("Aandacht voor 50-plussers", "Attention for people over 50", "Attention aux plus de 50 ans"),
    disability: say(
      "Aandacht voor mensen met een handicap",
      "Attention for people with a disability",
      "Attention aux personnes handicapées",
    ),
    foreignOrigin: say(
      "Aandacht voor mensen van buitenlandse herkomst",
      "Attention for people of foreign origin",
      "Attention aux personnes d'origine étrangère",
    ),
    bottleneckJobs: say(
      "Opleidingen voor knelpuntberoepen",
      "Trainings for bottleneck occupations",
      "Formations aux métiers en pénurie",
    ),
    gender: say("Genderdimensie", "Gender dimension", "Dimension de genre"),
    evaluation: say(
      "Evaluatie met de medewerkers",
      "Evaluation with the employees",
      "Évaluation avec les collaborateurs",
    ),
    formalToDo: say(
      "Zet bij een opleiding 'formeel' als soort.",
      "Mark a training as formal.",
      "Marquez une formation comme formelle.",
    ),
    informalToDo: say(
      "Neem ook informeel leren op, zoals leren op de werkvloer.",
      "Include informal learning too, such as on-the-job training.",
      "Ajoutez aussi de l'apprentissage informel, par exemple sur le terrain.",
    ),
    targetGroupPerTrainingToDo: say(
      "Kies bij elke opleiding een doelgroep.",
      "Choose a target group for every training.",
      "Choisissez un groupe cible pour chaque formation.",
    ),
    contributionToRightToDo: say(
      "Vul op Start de VTE per kwartaal in en op Personeel de tewerkstelling.",
      "Enter the FTE per quarter on Start and the working time on Staff.",
      "Indiquez les ETP par trimestre (Départ) et le temps de travail (Personnel).",
    ),
    over50ToDo: say(
      "Maak een doelgroep 50-plus of schrijf 50-plussers in.",
      "Make a target group over 50, or enrol people over 50.",
      "Créez un groupe cible plus de 50 ans, ou inscrivez-les.",
    ),
    disabilityToDo: say(
      "Maak er een doelgroep voor of schrijf hen in.",
      "Make a target group for them, or enrol them.",
      "Créez un groupe cible pour eux, ou inscrivez-les.",
    ),
    foreignOriginToDo: say(
      "Maak er een doelgroep voor of schrijf hen in.",
      "Make a target group for them, or enrol them.",
      "Créez un groupe cible pour eux, ou inscrivez-les.",
    ),
    bottleneckJobsToDo: say(
      "Duid aan welke opleiding naar een knelpuntberoep leidt.",
      "Mark which training leads to a bottleneck occupation.",
      "Indiquez quelle formation mène à un métier en pénurie.",
    ),
    genderToDo: say("Vul bij iedereen het geslacht in.", "Enter everybody's gender.", "Indiquez le sexe de chacun."),
    evaluationToDo: say(
      "Plan een evaluatie of schrijf de spelregel over evalueren.",
      "Plan an evaluation or write the rule about evaluating.",
      "Prévoyez une évaluation ou écrivez la règle sur l'évaluation.",
    ),
  },
};
