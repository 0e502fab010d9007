import { exampleRows } from "./exampleRows";

/** REGEL: rules of the game; several topics have none yet, and most lack the consent of the works council. */
export const exampleRules = exampleRows("rules", [
  ({ say, day }) => ({
    topic: "approvalLimits",
    category: "money",
    text: say(
      "Tot 500 euro beslist de leidinggevende, tot 5.000 euro hr, daarboven de directie.",
      "Up to 500 euro the manager decides, up to 5,000 euro HR, above that the board.",
      "Jusqu’à 500 euros le responsable décide, jusqu’à 5 000 euros les RH, au-delà la direction.",
    ),
    appliesTo: say("Iedereen", "Everyone", "Tous"),
    startDate: day(1, 1),
    worksCouncilConsent: true,
  }),
  ({ say, day }) => ({
    topic: "workingHours",
    category: "time",
    text: say(
      "Opleiding telt als arbeidstijd. Buiten het rooster geven we tijd terug.",
      "Training counts as working time. Outside the schedule we give time back.",
      "La formation compte comme temps de travail. Hors horaire, nous rendons le temps.",
    ),
    startDate: day(1, 1),
    worksCouncilConsent: false,
  }),
  ({ say, day }) => ({
    topic: "mandatoryFree",
    category: "mandatory",
    text: say(
      "Verplichte opleidingen kosten de medewerker niets.",
      "Mandatory trainings cost the employee nothing.",
      "Les formations obligatoires ne coûtent rien au collaborateur.",
    ),
    legalGround: say(
      "art. 7:611a BW; richtlijn 2019/1152",
      "art. 7:611a Dutch Civil Code; directive 2019/1152",
      "art. 7:611a du Code civil néerlandais ; directive 2019/1152",
    ),
    startDate: day(1, 1),
    worksCouncilConsent: false,
  }),
  ({ say, day }) => ({
    topic: "repayment",
    category: "repayment",
    text: say(
      "Een terugbetalingsbeding is alleen mogelijk voor lange of dure opleidingen die niet verplicht zijn.",
      "A repayment clause is possible only for long or expensive trainings that are not mandatory.",
      "Une clause d’écolage n’est possible que pour des formations longues ou chères non obligatoires.",
    ),
    startDate: day(1, 1),
    coveredByAgreement: true,
  }),
  ({ say, day }) => ({
    topic: "cancellation",
    category: "request",
    text: say(
      "Afzeggen kan tot twee weken vooraf; daarna stuurt de afdeling een vervanger.",
      "Cancelling is possible until two weeks before; after that the department sends a replacement.",
      "Annulation possible jusqu’à deux semaines avant ; ensuite le département envoie un remplaçant.",
    ),
    startDate: day(1, 1),
    worksCouncilConsent: false,
  }),
  ({ say, day }) => ({
    topic: "privacy",
    category: "privacy",
    text: say(
      "Testresultaten ziet alleen de deelnemer en zijn leidinggevende.",
      "Test results are seen only by the participant and the manager.",
      "Seuls le participant et son responsable voient les résultats des tests.",
    ),
    startDate: day(1, 1),
    worksCouncilConsent: true,
  }),
  ({ say, day }) => ({
    topic: "personalBudget",
    category: "money",
    text: say(
      "Iedereen heeft 300 euro per jaar voor een opleiding naar keuze, op te nemen vóór 1 december.",
      "Everyone has 300 euro a year for a training of choice, to be used before 1 December.",
      "Chacun dispose de 300 euros par an pour une formation au choix, à utiliser avant le 1er décembre.",
    ),
    startDate: day(1, 1),
    worksCouncilConsent: false,
  }),
]);
