import { say, type Wording } from "../wording";

/** Statements on the learning culture (domain S2.3), all worded so that a high score is good. */
export const cultureStatements: readonly Wording[] = [
  say(
    "Opleiding is bij ons een investering, geen tijdverlies",
    "Training is an investment here, not a loss of time",
    "Chez nous, la formation est un investissement, pas une perte de temps",
  ),
  say(
    "Bij aanwerving kijken wij naar de bereidheid om te leren",
    "When hiring we look at the willingness to learn",
    "À l'embauche, nous regardons la volonté d'apprendre",
  ),
  say(
    "Er is tijd voor leren in het werkrooster",
    "There is time for learning in the work schedule",
    "Il y a du temps pour apprendre dans l'horaire",
  ),
  say(
    "Leidinggevenden coachen hun medewerkers",
    "Managers coach their people",
    "Les responsables coachent leurs collaborateurs",
  ),
  say(
    "Fouten maken mag, en wij leren ervan",
    "Mistakes are allowed, and we learn from them",
    "On peut se tromper, et nous en tirons des leçons",
  ),
  say("Wij delen kennis met elkaar", "We share knowledge with each other", "Nous partageons nos connaissances"),
  say(
    "Het opleidingsbudget blijft overeind als het tegenzit",
    "The training budget holds when times are hard",
    "Le budget de formation tient bon quand les temps sont durs",
  ),
  say(
    "In vacatures vertellen wij wat iemand hier kan leren",
    "Our job ads tell what you can learn here",
    "Nos offres d'emploi disent ce qu'on peut apprendre ici",
  ),
  say(
    "Leren komt aan bod in functioneringsgesprekken",
    "Learning is a topic in performance reviews",
    "L'apprentissage est abordé lors des entretiens de fonctionnement",
  ),
  say(
    "Leren op de werkvloer telt even goed mee als een cursus",
    "Learning on the job counts as much as a course",
    "Apprendre sur le terrain compte autant qu'un cours",
  ),
];
