import { say, type Wording } from "../workbook/wording";

/** Sentences for what a custom function cannot answer; `{x}` is what stood in the cell. */
export const problems = {
  notANumber: say("“{x}” is geen getal.", "“{x}” is not a number.", "« {x} » n'est pas un nombre."),
  ambiguousNumber: say(
    "“{x}” kan een duizendtal of een decimaal getal zijn. Typ het als getal.",
    "“{x}” may be thousands or decimals. Type it as a number.",
    "« {x} » peut désigner des milliers ou des décimales. Saisissez un nombre.",
  ),
  notAWholeNumber: say(
    "“{x}” is geen geheel getal.",
    "“{x}” is not a whole number.",
    "« {x} » n'est pas un nombre entier.",
  ),
  negative: say("“{x}” mag niet negatief zijn.", "“{x}” must not be negative.", "« {x} » ne peut pas être négatif."),
  notAShare: say(
    "“{x}” is geen percentage tussen 0 % en 100 %.",
    "“{x}” is not a percentage between 0% and 100%.",
    "« {x} » n'est pas un pourcentage entre 0 % et 100 %.",
  ),
  notAScore: say(
    "“{x}” is geen score van 1 tot 5.",
    "“{x}” is not a score from 1 to 5.",
    "« {x} » n'est pas un score de 1 à 5.",
  ),
  notARating: say(
    "“{x}” is geen cijfer van 0 tot 10.",
    "“{x}” is not a rating from 0 to 10.",
    "« {x} » n'est pas une note de 0 à 10.",
  ),
  tooLarge: say("“{x}” is te groot.", "“{x}” is too large.", "« {x} » est trop grand."),
  answerTooLarge: say("De uitkomst is te groot.", "The result is too large.", "Le résultat est trop grand."),
  unknownId: say("“{x}” komt niet voor.", "“{x}” does not occur.", "« {x} » n'apparaît pas."),
  notADate: say("“{x}” is geen datum.", "“{x}” is not a date.", "« {x} » n'est pas une date."),
  ambiguousDate: say(
    "Bij “{x}” kunnen dag en maand verwisseld zijn. Typ het als datum.",
    "In “{x}” day and month may be swapped. Type it as a date.",
    "Dans « {x} », le jour et le mois peuvent être inversés. Saisissez une date.",
  ),
  notATime: say("“{x}” is geen tijdstip.", "“{x}” is not a time.", "« {x} » n'est pas une heure."),
  notAYear: say("“{x}” is geen jaartal.", "“{x}” is not a year.", "« {x} » n'est pas une année."),
  notAMonth: say(
    "“{x}” is geen maand van 1 tot 12.",
    "“{x}” is not a month from 1 to 12.",
    "« {x} » n'est pas un mois de 1 à 12.",
  ),
  unknownChoice: say(
    "“{x}” is geen van de keuzes.",
    "“{x}” is none of the choices.",
    "« {x} » ne figure pas parmi les choix.",
  ),
  unknownLanguage: say(
    "“{x}” is geen taal van de functie: kies nl, en of fr.",
    "“{x}” is no language of this function: choose nl, en or fr.",
    "« {x} » n'est pas une langue de la fonction : choisissez nl, en ou fr.",
  ),
  unequalSizes: say(
    "Het bereik is niet even groot als de andere.",
    "The range is not of the same size as the others.",
    "La plage n'a pas la même taille que les autres.",
  ),
  notAColumn: say("Kies één kolom.", "Choose one column.", "Choisissez une seule colonne."),
  notOneCell: say("Kies één cel.", "Choose one cell.", "Choisissez une seule cellule."),
  missing: say("Er is niets ingevuld.", "Nothing is filled in.", "Rien n'est rempli."),
  missingScore: say("Een score ontbreekt.", "A score is missing.", "Un score manque."),
  scoreNeeded: say(
    "Voor de beste waarde is van elke opleiding een score nodig.",
    "The best value needs a score for every training.",
    "La meilleure valeur demande un score pour chaque formation.",
  ),
  noSelection: say(
    "Geen enkele keuze voldoet aan alle budgetten en minimumaandelen.",
    "No choice keeps to all budgets and minimum shares.",
    "Aucun choix ne respecte tous les budgets et parts minimales.",
  ),
  threeWeights: say(
    "Geef drie gewichten: prijs, kwaliteit en datums.",
    "Give three weights: price, quality and dates.",
    "Donnez trois poids : prix, qualité et dates.",
  ),
  noCost: say("Er zijn geen kosten.", "There is no cost.", "Il n'y a pas de coût."),
  noHours: say("Er zijn geen uren.", "There are no hours.", "Il n'y a pas d'heures."),
  noParticipants: say("Er zijn geen deelnemers.", "There are no participants.", "Il n'y a pas de participants."),
  noCapacity: say("Er is geen capaciteit.", "There is no capacity.", "Il n'y a pas de capacité."),
  neverCheaper: say(
    "Incompany wordt nooit goedkoper.",
    "In-company never becomes cheaper.",
    "L'intra ne devient jamais moins cher.",
  ),
  nothingToGain: say(
    "De score vooraf was al de hoogste.",
    "The first score was the highest already.",
    "Le score de départ était déjà le plus élevé.",
  ),
  nothingMeasured: say("Er is niets gemeten.", "Nothing was measured.", "Rien n'a été mesuré."),
  targetIsBaseline: say(
    "De streefwaarde is gelijk aan de nulmeting.",
    "The target equals the baseline.",
    "La cible est égale à la mesure initiale.",
  ),
  neverPaidBack: say(
    "De baten verdienen de kosten niet terug.",
    "The benefits never pay back the cost.",
    "Les bénéfices ne couvrent jamais le coût.",
  ),
  termTooLong: say(
    "Een scholingsbeding van {x} maanden is te lang.",
    "A repayment clause of {x} months is too long.",
    "Une clause d'écolage de {x} mois est trop longue.",
  ),
  hiddenSmallGroup: say(
    "Verborgen: de groep telt minder dan vijf personen.",
    "Hidden: the group has fewer than five people.",
    "Masqué : le groupe compte moins de cinq personnes.",
  ),
  hiddenSmallSample: say(
    "Verborgen: er zijn minder dan {x} antwoorden.",
    "Hidden: there are fewer than {x} answers.",
    "Masqué : il y a moins de {x} réponses.",
  ),
  unknownParameter: say(
    "“{x}” is op die dag niet van kracht of niet bekend.",
    "“{x}” is not in force on that day, or unknown.",
    "« {x} » n'est pas en vigueur ce jour-là, ou est inconnu.",
  ),
  unknownTable: say(
    "“{x}” is geen tabel van het plan.",
    "“{x}” is no table of the plan.",
    "« {x} » n'est pas un tableau du plan.",
  ),
  tablePairs: say(
    "Geef telkens de naam van een tabel en de hele tabel.",
    "Give pairs: the name of a table and the whole table.",
    "Donnez des paires : le nom d'un tableau et le tableau entier.",
  ),
} as const satisfies Readonly<Record<string, Wording>>;

export type ProblemKey = keyof typeof problems;

/** “Argument 3” before a sentence, in the three languages. */
export const argumentWording = say("Argument {x}: ", "Argument {x}: ", "Argument {x} : ");
